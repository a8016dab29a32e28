import type { z } from "zod";

/** One reason for refusing input, and where it was found, such as `candidates.0.outcomes.2.ageMonths`. */
export type RefusalReason = { readonly path: string; readonly message: string };

/** Thrown when input is out of range, unknown or contradictory; carries every reason. */
export class InputRefused extends Error {
  readonly reasons: readonly RefusalReason[];

  constructor(reasons: readonly RefusalReason[]) {
    super(reasons.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("\n"));
    this.name = "InputRefused";
    this.reasons = reasons;
  }
}

/** The value as the schema reads it; throws `InputRefused` otherwise. Example: see `resolvePolicy`. */
export function acceptOrRefuse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InputRefused(
    result.error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message })),
  );
}
