/** What the core tells without being asked: coarse, in the past tense. */
export type HostEvent =
  | { type: "changed"; action: string | null; entities: string[] }
  | { type: "command"; id: string };
