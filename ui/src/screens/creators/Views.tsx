import { Bookmark, ChevronDown, Pencil, Trash2 } from "lucide-react";
import { memo, useState } from "react";
import { Button as AriaButton, Dialog as AriaDialog, DialogTrigger, Popover } from "react-aria-components";
import { call, useRead } from "../../api/call";
import type { CreatorList, CreatorQuery, SavedFilter } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/fields";
import { Form, FormFoot, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";

import { type CreatorsSearch, isFiltered, queryOf, searchOf, unfiltered } from "./search";

type Props = { search: CreatorsSearch; onChange: (change: Partial<CreatorsSearch>) => void };
type Naming = { list: CreatorList } | { query: CreatorQuery } | null;

/** Lists and saved filters: one is chosen, the filter that is on can be kept. */
export const Views = memo(function Views({ search, onChange }: Props) {
  const { t } = useWords();
  const { data } = useRead("creators.lists", {});
  const [naming, setNaming] = useState<Naming>(null);
  const chosen = data?.lists.find((list) => list.id === search.list);
  const { list: _, ...others } = search;
  return (
    <>
      <DialogTrigger>
        <AriaButton className={`btn btn-small ${chosen ? "border-accent bg-accent-soft" : ""}`} data-testid="views">
          <Bookmark aria-hidden="true" />
          {chosen?.name ?? t("kept-views")}
          <ChevronDown aria-hidden="true" />
        </AriaButton>
        <Popover className="popover w-80" placement="bottom start">
          <AriaDialog className="menu max-h-96 outline-none" aria-label={t("kept-views")} data-testid="filter-views">
            {({ close }) => (
              <div className="flex flex-col gap-1 p-1">
                <Lists
                  lists={data?.lists ?? []}
                  onChoose={(list) => {
                    onChange({ ...unfiltered, list: list?.id });
                    close();
                  }}
                  onRename={(list) => setNaming({ list })}
                />
                <Saved
                  filters={data?.filters ?? []}
                  onChoose={(filter) => {
                    onChange({ ...unfiltered, ...searchOf(filter.query) });
                    close();
                  }}
                />
                {isFiltered(others) ? (
                  <Button
                    small
                    onPress={() => {
                      close();
                      setNaming({ query: queryOf(search) });
                    }}
                    data-testid="filter-save"
                  >
                    {t("kept-filter-save")}
                  </Button>
                ) : null}
              </div>
            )}
          </AriaDialog>
        </Popover>
      </DialogTrigger>
      {naming ? <NameDialog naming={naming} onClose={() => setNaming(null)} /> : null}
    </>
  );
});

type ListsProps = {
  lists: CreatorList[];
  onChoose: (list: CreatorList | null) => void;
  onRename: (list: CreatorList) => void;
};

function Lists({ lists, onChoose, onRename }: ListsProps) {
  const { t, number } = useWords();
  const act = useAct();
  return (
    <section className="flex flex-col">
      <h2 className="px-2 text-small text-subtle">{t("kept-lists")}</h2>
      {lists.length === 0 ? <p className="px-2 text-subtle">{t("kept-lists-none")}</p> : null}
      {lists.map((list) => (
        <div key={list.id} className="flex items-center">
          <Button
            kind="quiet"
            small
            className="min-w-0 flex-1 justify-start"
            onPress={() => onChoose(list)}
            data-testid={`view-list-${list.id}`}
          >
            <span className="clip">{list.name}</span>
            <span className="num ms-auto text-subtle">{number(list.count)}</span>
          </Button>
          <IconButton
            small
            icon={Pencil}
            label={t("kept-list-rename", { name: list.name })}
            onPress={() => onRename(list)}
            data-testid={`list-rename-${list.id}`}
          />
          <IconButton
            small
            icon={Trash2}
            label={t("kept-list-remove", { name: list.name })}
            onPress={() =>
              void act("creators.removeList", { id: list.id }, t("kept-list-removed", { name: list.name })).then(
                (done) => done && onChoose(null),
              )
            }
            data-testid={`list-remove-${list.id}`}
          />
        </div>
      ))}
    </section>
  );
}

function Saved({ filters, onChoose }: { filters: SavedFilter[]; onChoose: (filter: SavedFilter) => void }) {
  const { t } = useWords();
  const act = useAct();
  return (
    <section className="flex flex-col">
      <h2 className="px-2 text-small text-subtle">{t("kept-filters")}</h2>
      {filters.length === 0 ? <p className="px-2 text-subtle">{t("kept-filters-none")}</p> : null}
      {filters.map((filter) => (
        <div key={filter.id} className="flex items-center">
          <Button
            kind="quiet"
            small
            className="min-w-0 flex-1 justify-start"
            onPress={() => onChoose(filter)}
            data-testid={`view-filter-${filter.id}`}
          >
            <span className="clip">{filter.name}</span>
          </Button>
          <IconButton
            small
            icon={Trash2}
            label={t("kept-filter-remove", { name: filter.name })}
            onPress={() =>
              void act("creators.removeFilter", { id: filter.id }, t("kept-filter-removed", { name: filter.name }))
            }
            data-testid={`filter-remove-${filter.id}`}
          />
        </div>
      ))}
    </section>
  );
}

function NameDialog({ naming, onClose }: { naming: NonNullable<Naming>; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const [name, setName] = useState("list" in naming ? naming.list.name : "");
  const save = async () => {
    if ("list" in naming) await call("creators.renameList", { id: naming.list.id, name });
    else await call("creators.saveFilter", { name, query: naming.query });
    onClose();
  };
  const title = "list" in naming ? t("kept-list-rename", { name: naming.list.name }) : t("kept-filter-save");
  return (
    <Dialog title={title} open onClose={onClose} testId="name-dialog">
      <Form form={form} onSubmit={save} fields={["name"]}>
        <div className="dialog-body">
          <TextField
            name="name"
            label={t("creators-name")}
            value={name}
            onChange={setName}
            error={form.error("name")}
            autoFocus
          />
        </div>
        <FormFoot busy={form.busy} onClose={onClose} testId="name-save" />
      </Form>
    </Dialog>
  );
}
