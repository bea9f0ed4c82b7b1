import { useState } from "react";
import { call } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Campaign } from "../../api/generated/contract";
import { useDraft } from "../../parts/draft";
import { TextField } from "../../parts/fields";
import { useWords } from "../../parts/words";

/** What the manager advises, printed on the first page. */
export function Recommendation({ campaign }: { campaign: Campaign }) {
  const { t } = useWords();
  const draft = useDraft(`recommendation:${campaign.id}`, campaign.recommendation);
  const [wrong, setWrong] = useState<string>();
  const save = async () => {
    if (draft.text === campaign.recommendation) {
      draft.clear();
      return;
    }
    try {
      await call("reports.recommend", { campaign: campaign.id, text: draft.text });
      draft.clear();
      setWrong(undefined);
    } catch (thrown) {
      const failure = asFailure(thrown);
      const first = failure.fields[0] ?? failure;
      setWrong(t(first.messageId, first.args));
    }
  };
  return (
    <TextField
      name="recommendation"
      label={t("reports-recommendation")}
      hint={t("reports-recommendation-hint")}
      lines={6}
      value={draft.text}
      onChange={draft.type}
      onBlur={() => void save()}
      error={wrong}
    />
  );
}
