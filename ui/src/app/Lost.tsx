import { Link } from "@tanstack/react-router";
import { Compass } from "lucide-react";
import { Page } from "../parts/Page";
import { EmptyState } from "../parts/states";
import { useWords } from "../parts/words";

export function Lost() {
  const { t } = useWords();
  return (
    <Page title={t("ui-lost")}>
      <EmptyState icon={Compass} title={t("ui-lost-text")}>
        <Link to="/" className="btn btn-primary">
          {t("cmd-go-campaigns")}
        </Link>
      </EmptyState>
    </Page>
  );
}
