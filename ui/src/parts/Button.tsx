import type { LucideIcon } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps, Tooltip, TooltipTrigger } from "react-aria-components";

export type Kind = "primary" | "secondary" | "quiet" | "danger";

type Props = Omit<ButtonProps, "className" | "children"> & {
  ref?: Ref<HTMLButtonElement>;
  kind?: Kind;
  icon?: LucideIcon;
  small?: boolean;
  children?: ReactNode;
  className?: string;
  "data-testid"?: string;
};

export function buttonClass(kind: Kind = "secondary", small = false): string {
  const look = kind === "secondary" ? "" : ` btn-${kind}`;
  return `btn${look}${small ? " btn-small" : ""}`;
}

export function Button({ kind, icon: Icon, small, children, className = "", ...rest }: Props) {
  return (
    <AriaButton {...rest} className={`${buttonClass(kind, small)} ${className}`}>
      {Icon ? <Icon aria-hidden="true" /> : null}
      {children}
    </AriaButton>
  );
}

type IconProps = Omit<Props, "children" | "icon"> & { icon: LucideIcon; label: string; hint?: string };

/** A button that shows only a picture: its name is spoken, and shown when pointed at or focused. */
export function IconButton({ icon: Icon, label, hint, kind = "quiet", small, className = "", ...rest }: IconProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className={`${buttonClass(kind, small)} btn-icon ${className}`}>
        <Icon aria-hidden="true" />
      </AriaButton>
      <Tooltip className="tip" offset={6}>
        {hint ?? label}
      </Tooltip>
    </TooltipTrigger>
  );
}
