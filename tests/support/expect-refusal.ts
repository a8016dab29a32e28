import { expect } from "vitest";
import type { ErrorCode } from "@/domain/errors";

/** Waits for a call to be refused, and answers the refusal: `(await refusal(call, "CONFLICT")).current`. */
export async function refusal(call: Promise<unknown>, code: ErrorCode) {
  const error = await call.then(
    () => expect.fail(`expected ${code}, but it was accepted`),
    (reason: unknown) => reason,
  );
  const cause = ((error as { cause?: unknown }).cause ?? error) as {
    code?: string;
    message: string;
    fields?: Record<string, string>;
    current?: unknown;
  };
  expect(cause.code, cause.message).toBe(code);
  return cause;
}
