import type { LucideIcon } from "lucide-react";
import { Menu, MenuItem, Popover } from "react-aria-components";

export type ActionItem = { id: string; label: string; icon?: LucideIcon; run: () => void; disabled?: boolean };

/** The list that a menu button opens. */
export function ActionMenu({ items, label }: { items: ActionItem[]; label?: string }) {
  return (
    <Popover className="popover" placement="bottom end">
      <Menu
        className="menu"
        {...(label ? { "aria-label": label } : {})}
        disabledKeys={items.filter((item) => item.disabled).map((item) => item.id)}
      >
        {items.map(({ id, label: text, icon: Icon, run }) => (
          <MenuItem
            key={id}
            id={id}
            className="menu-item"
            textValue={text}
            onAction={run}
            data-testid={`menu-${id.replace(".", "-")}`}
          >
            {Icon ? <Icon aria-hidden="true" className="icon text-subtle" /> : null}
            {text}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
