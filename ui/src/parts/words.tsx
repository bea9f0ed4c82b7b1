import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Pattern } from "@fluent/bundle/esm/ast";
import { LocalizationProvider, ReactLocalization, useLocalization } from "@fluent/react";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import type { Language, Message } from "../api/generated/contract";

/** A file's messages by id, parsed when the screens were built. */
export type Patterns = Record<string, Pattern>;

/** A language's messages are one file of their own: a start reads one language, not three. */
const files: Record<Language, () => Promise<{ texts: Record<string, Patterns> }>> = {
  en: () => import("./texts/en"),
  es: () => import("./texts/es"),
  fr: () => import("./texts/fr"),
};
const read = new Map<Language, Patterns[]>();

/** Brings a language's messages in; needed once before [`bundleOf`]. */
export async function readWords(language: Language): Promise<void> {
  if (!read.has(language)) read.set(language, Object.values((await files[language]()).texts));
}

export const locales: Record<Language, string> = { en: "en-US", es: "es-ES", fr: "fr-FR" };

declare global {
  interface Window {
    /** Only a test sets this: it makes sentences longer, to see what they do to the screens. */
    marqueeRewrite?: (text: string) => string;
  }
}

/** All messages of a language that was brought in, from the files that the core reads too. */
export function bundleOf(language: Language): FluentBundle {
  const transform = globalThis.window?.marqueeRewrite ?? ((text: string) => text);
  // Isolating marks would end up in copied text and in tests; all three languages run left to right.
  const bundle = new FluentBundle(locales[language], { useIsolating: false, transform });
  const resource = new FluentResource("");
  for (const patterns of read.get(language) ?? [])
    for (const id in patterns) resource.body.push({ id, value: patterns[id] ?? null, attributes: {} });
  bundle.addResource(resource, { allowOverrides: true });
  return bundle;
}

/** Without a message the id itself, made readable: "figure-roi-revenue" gives "Roi revenue". */
export function readable(id: string): string {
  const text = id.replace(
    /^(figure|stage|metric|cost-kind|outcome|platform|post-kind|tier|goal|field|action|error)-/,
    "",
  );
  return text.charAt(0).toUpperCase() + text.slice(1).replaceAll("-", " ");
}

export type Args = Record<string, string>;

/** Formats one message; arguments are text that is already formatted. */
export function format(bundle: FluentBundle | null, id: string, args?: Args): string {
  const message = bundle?.getMessage(id);
  if (!bundle || !message?.value) return readable(id);
  return bundle.formatPattern(message.value, args ?? {}, []);
}

export interface Words {
  language: Language;
  locale: string;
  t(id: string, args?: Args): string;
  has(id: string): boolean;
  /** A message of the core. */
  say(message: Message): string;
  /** A count as text and its plural class as text, for messages that select on it. */
  count(n: number): { countText: string; cat: string };
  number(n: number): string;
  percent(n: number): string;
}

const LanguageContext = createContext<Language>("en");

/** The language that can be shown: the one asked for as soon as its messages are there, until then the one before. */
function useReadLanguage(asked: Language): Language | null {
  const [shown, setShown] = useState<Language | null>(read.has(asked) ? asked : null);
  useEffect(() => {
    let wanted = true;
    const show = () => {
      if (wanted) setShown(asked);
    };
    if (read.has(asked)) show();
    else void readWords(asked).then(show);
    return () => {
      wanted = false;
    };
  }, [asked]);
  return shown;
}

export function WordsProvider({ language: asked, children }: { language: Language; children: ReactNode }) {
  const language = useReadLanguage(asked);
  return language ? <Spoken language={language}>{children}</Spoken> : null;
}

function Spoken({ language, children }: { language: Language; children: ReactNode }) {
  const l10n = useMemo(() => new ReactLocalization([bundleOf(language)]), [language]);
  return (
    <LanguageContext.Provider value={language}>
      <I18nProvider locale={locales[language]}>
        <LocalizationProvider l10n={l10n}>{children}</LocalizationProvider>
      </I18nProvider>
    </LanguageContext.Provider>
  );
}

export function wordsOf(language: Language, bundle: FluentBundle | null): Words {
  const locale = locales[language];
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale, { useGrouping: "always" } as unknown as Intl.NumberFormatOptions);
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return {
    language,
    locale,
    t: (id, args) => format(bundle, id, args),
    has: (id) => bundle?.hasMessage(id) ?? false,
    say: (message) => format(bundle, message.messageId, message.args),
    count: (n) => ({ countText: numbers.format(n), cat: plurals.select(n) }),
    number: (n) => numbers.format(n),
    percent: (n) => percents.format(n / 100),
  };
}

export function useWords(): Words {
  const language = useContext(LanguageContext);
  const { l10n } = useLocalization();
  return useMemo(() => wordsOf(language, [...l10n.bundles][0] ?? null), [language, l10n]);
}
