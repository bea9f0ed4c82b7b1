import type { Failure, FieldError } from "./generated/contract";

/** Whatever was thrown, as a failure that the screen can show. Faults without words become a `bug`. */
export function asFailure(thrown: unknown): Failure {
  if (isFailure(thrown)) return thrown;
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: "bug", messageId: "ui-failure-unknown", args: { text }, fields: [], next: null };
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "messageId" in thrown;
}

/** The error of one field: field names equal the names of the request, e.g. `budget` or `kpis.0.target`. */
export function fieldError(failure: Failure | null | undefined, field: string): FieldError | undefined {
  return failure?.fields?.find((error) => error.field === field);
}
