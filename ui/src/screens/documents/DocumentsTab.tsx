import { useParams } from "@tanstack/react-router";
import { DocumentsPart } from "./DocumentsPart";

/** Everything that is kept of a campaign and of its creators in it. */
export function DocumentsTab() {
  const { id } = useParams({ from: "/campaigns/$id/documents" });
  return (
    <div className="max-w-4xl overflow-auto pb-4">
      <DocumentsPart whose={{ campaign: id }} />
    </div>
  );
}
