import { Paperclip, X } from "lucide-react";
import { useId } from "react";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { useWords } from "../../parts/words";

type Props = { label: string; path: string; onChange: (path: string) => void; error: string | undefined };

/** A file to attach: picked with the system's dialog, shown by its name, taken away again. */
export function FileField({ label, path, onChange, error }: Props) {
  const { t } = useWords();
  const act = useAct();
  const id = useId();
  const pick = async () => {
    const picked = await act("files.pick", {});
    if (picked) onChange(picked.path);
  };
  const name = path.split(/[/\\]/).at(-1) ?? "";
  return (
    <div role="group" aria-labelledby={id} className="field">
      <span id={id} className="label">
        {label}
      </span>
      <div className="flex flex-wrap items-center gap-2">
        <Button small icon={Paperclip} onPress={() => void pick()} data-testid="file-pick">
          {t(name ? "file-other" : "file-pick")}
        </Button>
        {name ? (
          <>
            <span className="min-w-0 break-words" data-testid="file-name">
              {name}
            </span>
            <IconButton small icon={X} label={t("file-none")} onPress={() => onChange("")} data-testid="file-none" />
          </>
        ) : null}
      </div>
      {error ? (
        <p role="alert" className="field-error">
          {error}
        </p>
      ) : null}
    </div>
  );
}
