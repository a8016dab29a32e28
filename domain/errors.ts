/** The only reasons for which the product says no. Mapped to the transport once, in server/trpc.ts. */
export const ERROR_CODES = [
  "NOT_FOUND",
  "FORBIDDEN",
  "UNAUTHENTICATED",
  "CONFLICT",
  "INVALID",
  "LOCKED",
  "RATE_LIMITED",
  "INTERNAL",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Messages by field path ("baseline", "criteria.2.weight"), shown under the field they name. */
export type FieldMessages = Record<string, string>;

/** An expected refusal. Its message is written for the person on the screen. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldMessages | undefined;
  /** With CONFLICT: the row as it is stored now, so that both versions can be shown. */
  readonly current: unknown;

  constructor(code: ErrorCode, message: string, details: { fields?: FieldMessages; current?: unknown } = {}) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.fields = details.fields;
    this.current = details.current;
  }
}

/** The answer to anything that is not there, or belongs to somebody else: the two are never told apart. */
export function notFound(what = "This"): AppError {
  return new AppError("NOT_FOUND", `${what} does not exist, or you cannot see it.`);
}

/** Refused values, each with the field it stands in. */
export function invalid(fields: FieldMessages): AppError {
  return new AppError("INVALID", Object.values(fields)[0] ?? "Please check what you entered.", { fields });
}

/** Somebody else changed the row since it was read; carries the stored row. */
export function conflict(current: unknown): AppError {
  return new AppError("CONFLICT", "Somebody changed this while you were editing.", { current });
}

/** What every refusal carries to the screen. `reference` is what the server logged it under. */
export interface ErrorData {
  readonly reason: ErrorCode;
  readonly fields?: FieldMessages | undefined;
  readonly current?: unknown;
  readonly reference: string;
}
