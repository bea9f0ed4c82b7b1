import type { Costs, Shipments } from "../../src/api/generated/contract";
import { euros } from "./shared";

export const noCosts: Costs = {
  currency: "EUR",
  lines: [],
  total: euros(0),
  budget: euros(24000),
  planned: euros(0),
  committed: euros(0),
  paid: euros(0),
  open: euros(0),
  uncommitted: euros(24000),
  over: false,
  methods: ["transfer", "card", "cash", "paypal", "other"],
};

export const noShipments: Shipments = {
  currency: "EUR",
  states: ["waiting", "sent", "received", "returned"].map((state) => ({ state, count: 0, late: 0 })),
  rows: [],
  promised: [],
  value: euros(0),
  cost: euros(0),
};
