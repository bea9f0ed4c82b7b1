import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Card, Day, Deliverable, Goals, Post } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";

type Props = {
  post: Post | null;
  cards: Pick<Card, "id" | "name" | "handle" | "platform">[];
  /** The deliverable that goes live with it. */
  owed?: Deliverable;
  onClose: () => void;
};
type Value = {
  collaboration: string;
  platform: string;
  kind: string;
  label: string;
  url: string;
  postedOn: Day | null;
};

/** A new post of a creator, or what is known about one. */
export function PostDialog({ post, cards, owed, onClose }: Props) {
  const { t } = useWords();
  const goals = useRead("campaigns.goals", {});
  return (
    <Dialog
      title={t(owed ? "owed-live" : post ? "posts-edit-title" : "cmd-post-new")}
      open
      onClose={onClose}
      testId="post-dialog"
    >
      {goals.data ? (
        <Fields goals={goals.data} post={post} cards={cards} {...(owed ? { owed } : {})} onClose={onClose} />
      ) : null}
    </Dialog>
  );
}

export function kindsOf(goals: Goals, platform: string): string[] {
  return goals.postKinds.find((other) => other.platform === platform)?.kinds ?? [];
}

function Fields({ goals, post, cards, owed, onClose }: Props & { goals: Goals }) {
  const { t } = useWords();
  const form = useForm();
  const [value, setValue] = useState<Value>(() => {
    const card = cards[0];
    const platform = post?.platform ?? owed?.platform ?? card?.platform ?? goals.platforms[0] ?? "";
    return {
      collaboration: post?.collaboration ?? card?.id ?? "",
      platform,
      kind: post?.kind ?? owed?.kind ?? kindsOf(goals, platform)[0] ?? "",
      label: post?.label ?? owed?.title ?? "",
      url: post?.url ?? "",
      postedOn: post?.postedOn ?? null,
    };
  });
  const set = (change: Partial<Value>) => setValue({ ...value, ...change });
  const save = async () => {
    const { collaboration, postedOn, ...rest } = value;
    if (post) await call("content.editPost", { post: post.id, ...rest, postedOn: postedOn ?? "" });
    else await call("content.addPost", { collaboration, postedOn, deliverable: owed?.id ?? null, ...rest });
    onClose();
  };
  return (
    <Form form={form} onSubmit={save} fields={Object.keys(value)}>
      <div className="dialog-body flex flex-col gap-4">
        {owed ? <p className="text-subtle">{t("owed-live-text")}</p> : null}
        {post ? (
          <p className="font-medium">{post.creatorName}</p>
        ) : (
          <SelectField
            name="collaboration"
            label={t("posts-creator")}
            value={value.collaboration}
            choices={cards.map((card) => ({ value: card.id, label: card.name || card.handle }))}
            onChange={(collaboration) => {
              const platform = cards.find((card) => card.id === collaboration)?.platform ?? value.platform;
              set({ collaboration, platform, kind: kindsOf(goals, platform)[0] ?? "" });
            }}
            error={form.error("collaboration")}
          />
        )}
        <What goals={goals} value={value} set={set} form={form} />
        <TextField
          name="label"
          label={t("posts-label")}
          value={value.label}
          onChange={(label) => set({ label })}
          error={form.error("label")}
          hint={t("posts-label-hint")}
        />
        <TextField
          name="url"
          label={t("posts-url")}
          value={value.url}
          onChange={(url) => set({ url })}
          error={form.error("url")}
        />
        <DateField
          name="postedOn"
          label={t("posts-on")}
          value={value.postedOn}
          onChange={(postedOn) => set({ postedOn })}
          error={form.error("postedOn")}
        />
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t("ui-cancel")}</Button>
        <Button kind="primary" type="submit" isPending={form.busy} data-testid="post-save">
          {t(post ? "ui-save" : "cmd-post-new")}
        </Button>
      </div>
    </Form>
  );
}

type WhatProps = {
  goals: Goals;
  value: Value;
  set: (change: Partial<Value>) => void;
  form: ReturnType<typeof useForm>;
};

/** Platform and kind: another platform keeps the kind where it has it too. */
function What({ goals, value, set, form }: WhatProps) {
  const { t } = useWords();
  const setPlatform = (platform: string) => {
    const kinds = kindsOf(goals, platform);
    set({ platform, kind: kinds.includes(value.kind) ? value.kind : (kinds[0] ?? "") });
  };
  return (
    <div className="grid grid-cols-2 gap-4">
      <SelectField
        name="platform"
        label={t("posts-platform")}
        value={value.platform}
        choices={goals.platforms.map((platform) => ({ value: platform, label: t(`platform-${platform}`) }))}
        onChange={setPlatform}
        error={form.error("platform")}
      />
      <SelectField
        name="kind"
        label={t("posts-kind")}
        value={value.kind}
        choices={kindsOf(goals, value.platform).map((kind) => ({ value: kind, label: t(`post-kind-${kind}`) }))}
        onChange={(kind) => set({ kind })}
        error={form.error("kind")}
      />
    </div>
  );
}
