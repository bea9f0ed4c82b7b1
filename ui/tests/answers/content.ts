import type { Post } from "../../src/api/generated/contract";
import { euros } from "./shared";

export const post: Post = {
  id: "pos_1",
  collaboration: "col_1",
  creator: "cre_1",
  creatorName: "Ana",
  label: "Reel",
  platform: "instagram",
  kind: "reel",
  url: "",
  postedOn: null,
  cost: euros(500),
  metrics: {
    likes: { state: "value", number: 7800, text: "7,800", at: 1 },
    views: { state: "empty", number: null, text: "", at: null },
  },
  rates: [],
};
