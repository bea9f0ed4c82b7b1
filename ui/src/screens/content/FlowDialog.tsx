import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Flow, Id } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SwitchField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";

type Props = { campaign: Id | null; brand?: Id; onClose: () => void };
type Stage = { id: number; key: string | null; name: string; on: boolean; own: boolean };

/** Which words the dialog says. */
const sort = ({ campaign, brand }: Pick<Props, "campaign" | "brand">) => (campaign ? "" : brand ? "-brand" : "-all");
/** Whose flow, as calls name it. */
const whose = ({ campaign, brand }: Pick<Props, "campaign" | "brand">) => ({ campaign, brand: brand ?? null });

/** Who is asked before something is published: of one campaign, of a brand's, or of all without a flow of their own. */
export function FlowDialog(props: Props) {
  const { t } = useWords();
  const flow = useRead("content.flow", whose(props));
  return (
    <Dialog title={t(`flow-title${sort(props)}`)} open onClose={props.onClose} testId="flow-dialog">
      {flow.data ? <Fields flow={flow.data} {...props} /> : null}
    </Dialog>
  );
}

function Fields({ flow, onClose, ...of }: Props & { flow: Flow }) {
  const { t } = useWords();
  const form = useForm();
  const act = useAct();
  const [stages, setStages] = useState<Stage[]>(() => flow.stages.map((stage, id) => ({ id, ...stage })));
  const put = (id: number, change: Partial<Stage>) =>
    setStages(stages.map((stage) => (stage.id === id ? { ...stage, ...change } : stage)));
  const move = (at: number, by: 1 | -1) => {
    const next = [...stages];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    setStages(next);
  };
  const add = () => {
    const id = Math.max(-1, ...stages.map((stage) => stage.id)) + 1;
    setStages([...stages, { id, key: null, name: "", on: true, own: true }]);
  };
  const save = async () => {
    await call("content.setFlow", { ...whose(of), stages: stages.map(({ key, name, on }) => ({ key, name, on })) });
    onClose();
  };
  return (
    <Form form={form} onSubmit={save} fields={["stages"]} className="flex min-h-0 flex-col">
      <div className="dialog-body flex flex-col gap-4">
        <p className="text-subtle">{t(`flow-how${sort(of)}`)}</p>
        <ol className="flex flex-col gap-2" data-testid="flow-stages">
          {stages.map((stage, at) => (
            <StageRow
              key={stage.id}
              stage={stage}
              at={at}
              last={at === stages.length - 1}
              error={form.error(`stages.${at}.name`)}
              onChange={(change) => put(stage.id, change)}
              onMove={(by) => move(at, by)}
              onRemove={() => setStages(stages.filter((other) => other.id !== stage.id))}
            />
          ))}
        </ol>
        <div>
          <Button small icon={Plus} onPress={add} data-testid="flow-add">
            {t("flow-add")}
          </Button>
        </div>
        <p className="hint">{t("flow-changed")}</p>
      </div>
      <div className="dialog-foot flex-wrap">
        {flow.own ? (
          <Button
            kind="quiet"
            onPress={() => {
              onClose();
              void act("content.resetFlow", whose(of), t("flow-reset-done"));
            }}
            data-testid="flow-reset"
          >
            {t("flow-reset")}
          </Button>
        ) : null}
        <Button onPress={onClose}>{t("ui-cancel")}</Button>
        <Button kind="primary" type="submit" isPending={form.busy} data-testid="flow-save">
          {t("ui-save")}
        </Button>
      </div>
    </Form>
  );
}

type RowProps = {
  stage: Stage;
  at: number;
  last: boolean;
  error: string | undefined;
  onChange: (change: Partial<Stage>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

/** One stage: its name, whether it is asked, its place. */
function StageRow({ stage, at, last, error, onChange, onMove, onRemove }: RowProps) {
  const { t } = useWords();
  return (
    <li className="flow-stage">
      <span className="num text-subtle">{at + 1}</span>
      <div className="min-w-0 flex-1">
        <TextField
          name={`stages.${at}.name`}
          label={t("flow-name", { number: String(at + 1) })}
          hideLabel
          value={stage.name}
          onChange={(name) => onChange({ name })}
          error={error}
        />
      </div>
      <SwitchField
        label={t("flow-on")}
        checked={stage.on}
        onChange={(on) => onChange({ on })}
        testId={`flow-on-${at}`}
      />
      <IconButton
        small
        icon={ArrowUp}
        label={t("flow-up", { name: stage.name })}
        isDisabled={at === 0}
        onPress={() => onMove(-1)}
        data-testid={`flow-up-${at}`}
      />
      <IconButton
        small
        icon={ArrowDown}
        label={t("flow-down", { name: stage.name })}
        isDisabled={last}
        onPress={() => onMove(1)}
        data-testid={`flow-down-${at}`}
      />
      {stage.own ? (
        <IconButton
          small
          icon={Trash2}
          label={t("flow-remove", { name: stage.name })}
          onPress={onRemove}
          data-testid={`flow-remove-${at}`}
        />
      ) : (
        <span className="w-7 shrink-0" />
      )}
    </li>
  );
}
