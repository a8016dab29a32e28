import "server-only";
import { AppError, type ErrorCode, type ErrorData } from "@/domain/errors";

const STATUS: Record<ErrorCode, number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  CONFLICT: 409,
  INVALID: 400,
  LOCKED: 423,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

function known(error: unknown, reference: string): AppError {
  if (error instanceof AppError) return error;
  console.error(`[${reference}]`, error);
  return new AppError("INTERNAL", "Something went wrong on our side. Nothing you entered is lost.");
}

/** A refusal as a route that is no procedure answers it: the same words and reasons as a procedure's, as JSON. */
export function jsonRefusal(error: unknown, reference: string, status?: number): Response {
  const { message, code, fields } = known(error, reference);
  const data: ErrorData = { reason: code, fields, reference };
  return Response.json({ message, data }, { status: status ?? STATUS[code] });
}

/** A refusal as plain text, for an address that people open in their browser. */
export function textRefusal(error: unknown, reference: string): Response {
  const { message, code } = known(error, reference);
  const headers = { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" };
  return new Response(message, { status: STATUS[code], headers });
}
