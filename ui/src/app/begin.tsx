import { createRoot } from "react-dom/client";
import { newQueryClient } from "../api/call";
import { answersCome, forgetBegun, guess, takeAnswers } from "../api/early";
import type { Start } from "../api/generated/contract";
import { readWords } from "../parts/words";
import { App } from "./App";
import { newRouter } from "./router";

/** Milliseconds that the first picture waits for answers: a slow one comes later, in its place. */
const PATIENCE = 250;

/** Draws the first screen at once with what it shows, instead of an empty one that is filled in steps. */
async function begin() {
  const root = document.getElementById("root");
  if (!root) return;
  const client = newQueryClient();
  const router = newRouter();
  await Promise.all([readWords(guess()), router.load(), answersCome(PATIENCE)]);
  takeAnswers((name, args, value) => client.setQueryData([name, args], value));
  const start = client.getQueryData<Start>(["app.start", {}]);
  if (start) await readWords(start.language);
  if (start?.closed) {
    // Nothing else counts until the profile is open.
    forgetBegun();
    client.removeQueries({ predicate: ({ queryKey: [name] }) => name !== "app.start" });
  }
  createRoot(root).render(<App client={client} router={router} />);
}

void begin();
