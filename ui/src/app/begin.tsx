import { createRoot } from "react-dom/client";
import { guess } from "../api/early";
import { readWords } from "../parts/words";
import { App } from "./App";

void readWords(guess());
const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
