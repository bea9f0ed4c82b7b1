import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Id, Selection, Standings } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { CheckField, SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { AvailabilityBadge } from "./CreatorParts";

type Props = { selection: Selection; count: number; campaign: Id | null; onClose: () => void; onDone: () => void };

export function AddToCampaignDialog(props: Props) {
  const { t, count } = useWords();
  return (
    <Dialog title={t("creators-add-title", count(props.count))} open onClose={props.onClose} testId="add-to-campaign">
      <Fields {...props} />
    </Dialog>
  );
}

function Fields({ selection, campaign: wished, onClose, onDone }: Props) {
  const { t, count } = useWords();
  const { push } = useToasts();
  const act = useAct();
  const form = useForm();
  const campaigns = useRead("campaigns.list", { archived: false });
  const rows = campaigns.data?.rows ?? [];
  const [chosen, setChosen] = useState<Id | null>(wished);
  const [terms, setTerms] = useState({ fee: "", shipping: "" });
  const [meant, setMeant] = useState(false);
  const standing = useRead("creators.standing", { selection });
  const barred = (standing.data?.doNotContact ?? 0) > 0;
  const campaign = chosen ?? rows[0]?.id ?? null;
  const currency = rows.find((row) => row.id === campaign)?.budget.currency;
  const hint = currency ? t("board-in-currency", { currency }) : undefined;
  const add = async () => {
    const done = await call("campaigns.addCreators", {
      campaign: campaign ?? "",
      selection,
      ...terms,
      confirmed: meant,
    });
    const { added, already } = done.value;
    const said = t("creators-added", count(added));
    push({
      text: already > 0 ? `${said} ${t("creators-already", count(already))}` : said,
      of: done.action,
      action: done.action ? { label: t("ui-undo"), run: () => void act("history.undo", { rest: false }) } : undefined,
    });
    onDone();
    onClose();
  };
  return (
    <Form form={form} onSubmit={add} fields={["campaign", "fee", "shipping"]}>
      <div className="dialog-body flex flex-col gap-4">
        <SelectField
          name="campaign"
          label={t("campaigns-name")}
          value={campaign}
          choices={rows.map((row) => ({ value: row.id, label: row.name }))}
          onChange={setChosen}
          placeholder={t("creators-no-campaign")}
          error={form.error("campaign")}
        />
        <div className="grid grid-cols-2 items-start gap-4">
          {(["fee", "shipping"] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              label={t(`creators-${name}-each`)}
              amount
              value={terms[name]}
              onChange={(text) => setTerms({ ...terms, [name]: text })}
              error={form.error(name)}
              hint={hint}
            />
          ))}
        </div>
      </div>
      {standing.data && standing.data.rows.length > 0 ? (
        <Standing standing={standing.data} meant={meant} onMean={setMeant} />
      ) : null}
      <div className="dialog-foot">
        <Button onPress={onClose}>{t("ui-cancel")}</Button>
        <Button
          kind="primary"
          type="submit"
          isPending={form.busy}
          isDisabled={!campaign || (barred && !meant)}
          data-testid="add-to-campaign-do"
        >
          {t("campaign-add-creators")}
        </Button>
      </div>
    </Form>
  );
}

type StandingProps = { standing: Standings; meant: boolean; onMean: (meant: boolean) => void };

/** Who is busy, exclusive or not to be contacted. The last asks for a tick: adding them must be meant. */
function Standing({ standing, meant, onMean }: StandingProps) {
  const { t, count } = useWords();
  const { rows, taken, doNotContact } = standing;
  return (
    <div className="dialog-body flex flex-col gap-2 border-t border-line" data-testid="standing">
      {taken > 0 ? <p>{t("kept-taken", count(taken))}</p> : null}
      <ul className="flex max-h-32 flex-col gap-1 overflow-auto">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center gap-2">
            <span className="font-medium">{row.name || t("creators-unnamed")}</span>
            <AvailabilityBadge state={row.state} until={row.untilPrinted} />
            <span className="text-subtle">
              {[row.forWhom && t("kept-exclusive-for", { whom: row.forWhom }), row.reason].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {doNotContact > 0 ? (
        <CheckField
          label={t("kept-meant", count(doNotContact))}
          checked={meant}
          onChange={onMean}
          testId="do-not-contact-meant"
        />
      ) : null}
    </div>
  );
}
