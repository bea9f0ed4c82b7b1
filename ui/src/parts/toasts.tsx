import { CircleAlert, CircleCheck, X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { Button, IconButton } from "./Button";
import { useWords } from "./words";

export type Toast = {
  text: string;
  bad?: boolean;
  action?: { label: string; run: () => void } | undefined;
  /** The action in the history that the toast tells of: once another follows, its undo is no longer offered. */
  of?: string | null;
};
type Shown = Toast & { key: number };

type Toasts = { push: (toast: Toast) => void; expire: (newest: string | null) => void };
const Context = createContext<Toasts>({ push: () => {}, expire: () => {} });

/** Says what was done, or why not, without taking the focus. */
export function useToasts(): Toasts {
  return useContext(Context);
}

const stays = 8000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const next = useRef(1);
  const push = useCallback((toast: Toast) => {
    const key = next.current++;
    // Three at once are enough: older ones are in the history.
    setShown((now) => [...now.slice(-2), { ...toast, key }]);
  }, []);
  const close = useCallback((key: number) => setShown((now) => now.filter((toast) => toast.key !== key)), []);
  const expire = useCallback(
    (newest: string | null) =>
      setShown((now) =>
        now.some((toast) => toast.of && toast.of !== newest)
          ? now.map((toast) => (toast.of && toast.of !== newest ? { ...toast, of: null, action: undefined } : toast))
          : now,
      ),
    [],
  );
  const toasts = useMemo(() => ({ push, expire }), [push, expire]);
  return (
    <Context.Provider value={toasts}>
      {children}
      <Region shown={shown} close={close} />
    </Context.Provider>
  );
}

function Region({ shown, close }: { shown: Shown[]; close: (key: number) => void }) {
  const { t } = useWords();
  return (
    <section
      aria-label={t("ui-toasts")}
      className="toasts"
      data-pane="toasts"
      data-react-aria-top-layer="true"
      data-testid="toasts"
    >
      <div role="status" aria-live="polite" className="contents">
        {shown
          .filter((toast) => !toast.bad)
          .map((toast) => (
            <One key={toast.key} toast={toast} close={close} />
          ))}
      </div>
      {/* Why something was not done is said at once. */}
      <div role="alert" className="contents">
        {shown
          .filter((toast) => toast.bad)
          .map((toast) => (
            <One key={toast.key} toast={toast} close={close} />
          ))}
      </div>
    </section>
  );
}

function One({ toast, close }: { toast: Shown; close: (key: number) => void }) {
  const { t } = useWords();
  const [held, setHeld] = useState(false);
  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld(true),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
  useEffect(() => {
    // A refusal stays until it is closed: it may take time to read.
    if (held || toast.bad) return;
    const timer = setTimeout(() => close(toast.key), stays);
    return () => clearTimeout(timer);
  }, [held, toast, close]);
  const Icon = toast.bad ? CircleAlert : CircleCheck;
  return (
    <div className="toast" {...hold} data-testid={toast.bad ? "toast-bad" : "toast"}>
      <Icon aria-hidden="true" className={`icon ${toast.bad ? "text-danger" : "text-success"}`} />
      <p>{toast.text}</p>
      {toast.action ? (
        <Button
          small
          kind="quiet"
          onPress={() => {
            toast.action?.run();
            close(toast.key);
          }}
          data-testid="toast-action"
        >
          {toast.action.label}
        </Button>
      ) : null}
      <IconButton small icon={X} label={t("ui-close")} onPress={() => close(toast.key)} />
    </div>
  );
}
