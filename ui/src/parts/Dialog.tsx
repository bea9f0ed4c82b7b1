import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./Button";
import { useWords } from "./words";

type Props = {
  title: string;
  open: boolean;
  onClose: () => void;
  wide?: boolean;
  alert?: boolean;
  children: ReactNode;
  testId?: string;
};

/** A window over the window. Its content decides what stands in `.dialog-body` and `.dialog-foot`. */
export function Dialog({ title, open, onClose, wide, alert, children, testId }: Props) {
  const { t } = useWords();
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(next) => !next && onClose()} isDismissable={!alert}>
      <Modal className={`dialog${wide ? " dialog-wide" : ""}`}>
        <AriaDialog role={alert ? "alertdialog" : "dialog"} data-testid={testId}>
          <header className="flex items-center gap-2 border-b border-line py-2 ps-5 pe-2">
            <Heading slot="title" className="flex-1 text-section font-semibold">
              {title}
            </Heading>
            <IconButton icon={X} label={t("ui-close")} onPress={onClose} data-testid="dialog-close" />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
