/** What opens over every screen. */
export { HelpSheet } from "./HelpSheet";
export { Palette } from "./Palette";
