import { FolderOpen } from "lucide-react";
import { call } from "../../api/call";
import { asFailure } from "../../api/errors";
import { useFailureToast } from "../../parts/act";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/fields";
import { useWords } from "../../parts/words";

type Props = { value: string; onChange: (path: string) => void; error?: string | undefined; hint?: string };

/** The team's folder, typed or picked. */
export function FolderField({ value, onChange, error, hint }: Props) {
  const { t } = useWords();
  const fail = useFailureToast();
  const pick = async () => {
    try {
      const picked = await call("sync.pickFolder", {});
      if (picked) onChange(picked);
    } catch (thrown) {
      fail(asFailure(thrown));
    }
  };
  return (
    <div className="flex flex-col gap-2">
      <TextField
        name="share-path"
        label={t("share-folder")}
        {...(hint ? { hint } : {})}
        value={value}
        onChange={onChange}
        error={error}
      />
      <div>
        <Button small icon={FolderOpen} onPress={() => void pick()} data-testid="share-pick">
          {t("share-pick")}
        </Button>
      </div>
    </div>
  );
}
