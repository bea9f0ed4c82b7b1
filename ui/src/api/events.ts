/** What the core tells without being asked: coarse, in the past tense. */
export type HostEvent =
  | { type: "changed"; action: string | null; entities: string[] }
  | { type: "kept" }
  | { type: "command"; id: string }
  | { type: "dragging"; over: boolean }
  | { type: "dropped"; paths: string[] };
