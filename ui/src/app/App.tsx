import { type QueryClient, QueryClientProvider, useQueryClient } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { newQueryClient, useRead } from "../api/call";
import { forgetBegun, guess } from "../api/early";
import type { Start } from "../api/generated/contract";
import { host } from "../api/host";
import { CommandStore, Commands } from "../parts/commands";
import { Failed, Loading } from "../parts/states";
import { ToastProvider, useToasts } from "../parts/toasts";
import { locales, WordsProvider } from "../parts/words";
import { commands } from "./commands";
import { newRouter, type Router } from "./router";

const Recovery = lazy(async () => ({ default: (await import("../screens/start/Recovery")).Recovery }));

type Props = { client?: QueryClient; router?: Router };

/** The whole window; what it begins with may be made before. */
export function App(begun: Props) {
  const [client] = useState(() => begun.client ?? newQueryClient());
  return (
    <QueryClientProvider client={client}>
      <Started router={begun.router} />
    </QueryClientProvider>
  );
}

function useDocument(start: Start | undefined) {
  const language = start?.language;
  const theme = start?.theme;
  useEffect(() => {
    document.documentElement.lang = language ? locales[language].slice(0, 2) : guess();
  }, [language]);
  useEffect(() => {
    // Unless a theme was chosen, the system's counts, also when it changes at dusk.
    const system = window.matchMedia?.("(prefers-color-scheme: dark)");
    const dress = () => {
      const dark = theme === "dark" || (theme !== "light" && system?.matches);
      document.documentElement.dataset.theme = dark ? "dark" : "light";
    };
    dress();
    system?.addEventListener("change", dress);
    return () => system?.removeEventListener("change", dress);
  }, [theme]);
}

function Started({ router }: Pick<Props, "router">) {
  const start = useRead("app.start", {});
  useDocument(start.data);
  return (
    <WordsProvider language={start.data?.language ?? guess()}>
      <ToastProvider>
        {start.data ? (
          start.data.closed ? (
            <Suspense>
              <Recovery start={start.data} failure={start.data.closed} />
            </Suspense>
          ) : (
            <Running begun={router} />
          )
        ) : (
          <main className="p-6">
            {start.error ? <Failed failure={start.error} retry={() => void start.refetch()} /> : <Loading />}
          </main>
        )}
      </ToastProvider>
    </WordsProvider>
  );
}

function isMac(): boolean {
  return /Mac/.test(navigator.platform);
}

function Running({ begun }: { begun: Router | undefined }) {
  const client = useQueryClient();
  const { expire } = useToasts();
  const [router] = useState(() => begun ?? newRouter());
  const [context] = useState(() => ({ table: commands, store: new CommandStore(), mac: isMac() }));
  useEffect(
    () =>
      host().listen((event) => {
        if (event.type === "kept") {
          for (const read of ["backup.list", "profile.notices"]) void client.invalidateQueries({ queryKey: [read] });
        }
        if (event.type !== "changed") return;
        forgetBegun();
        expire(event.action);
        void client.invalidateQueries();
      }),
    [client, expire],
  );
  return (
    <Commands.Provider value={context}>
      <RouterProvider router={router} />
    </Commands.Provider>
  );
}
