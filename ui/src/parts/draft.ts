import { useState } from "react";

/** What was typed and not yet saved survives a closed window. */
export function useDraft(key: string, saved: string) {
  const name = `marquee:draft:${key}`;
  const [text, setText] = useState(() => read(name) ?? saved);
  const [from, setFrom] = useState(saved);
  // A value that changed elsewhere (an undo) replaces what is shown, unless something unsaved was typed.
  if (from !== saved) {
    setFrom(saved);
    if (read(name) === null) setText(saved);
  }
  return {
    text,
    type(next: string) {
      setText(next);
      try {
        localStorage.setItem(name, next);
      } catch {
        // A full or closed storage loses the draft, not the text on screen.
      }
    },
    clear: () => localStorage.removeItem(name),
  };
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
