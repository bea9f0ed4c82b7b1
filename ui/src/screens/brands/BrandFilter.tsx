import { useRead } from "../../api/call";
import type { Id } from "../../api/generated/contract";
import { SelectField } from "../../parts/fields";
import { useWords } from "../../parts/words";

type Props = { value: Id | undefined; onChange: (brand: Id | undefined) => void };

/** Shows what belongs to one brand; nothing to choose while there is only one. */
export function BrandFilter({ value, onChange }: Props) {
  const { t } = useWords();
  const brands = useRead("brands.list", {}).data?.rows ?? [];
  if (brands.length < 2 && !value) return null;
  return (
    <div className="w-44">
      <SelectField
        name="filter-brand"
        label={t("brands-filter")}
        hideLabel
        value={value ?? "all"}
        choices={[
          { value: "all", label: t("brands-all") },
          ...brands.map((brand) => ({ value: brand.id, label: brand.name })),
        ]}
        onChange={(chosen) => onChange(chosen === "all" ? undefined : chosen)}
      />
    </div>
  );
}
