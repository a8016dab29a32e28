import "server-only";
import { initTRPC, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { AppError, type ErrorCode, type ErrorData, type FieldMessages } from "@/domain/errors";
import { type Action, PERMISSIONS } from "@/domain/permission-table";
import { may } from "@/domain/permissions";
import type { Context } from "@/server/context";

export interface Meta {
  /** The row of the permission table that this procedure stands under. */
  readonly action: Action;
}

const TRPC_CODES = {
  NOT_FOUND: "NOT_FOUND",
  FORBIDDEN: "FORBIDDEN",
  UNAUTHENTICATED: "UNAUTHORIZED",
  CONFLICT: "CONFLICT",
  INVALID: "BAD_REQUEST",
  LOCKED: "PRECONDITION_FAILED",
  RATE_LIMITED: "TOO_MANY_REQUESTS",
  INTERNAL: "INTERNAL_SERVER_ERROR",
} as const satisfies Record<ErrorCode, TRPCError["code"]>;

function fieldsOf(error: ZodError): FieldMessages {
  return Object.fromEntries(
    [...error.issues].reverse().map((issue) => [issue.path.join("."), issue.message]),
  );
}

/** The one place where a refusal of the domain becomes one of the transport. Unknown messages stay here. */
function explain(error: TRPCError, reference: string): { message: string; data: ErrorData } {
  const cause = error.cause;
  if (cause instanceof AppError) {
    return {
      message: cause.message,
      data: { reason: cause.code, fields: cause.fields, current: cause.current, reference },
    };
  }
  if (cause instanceof ZodError) {
    const fields = fieldsOf(cause);
    return {
      message: Object.values(fields)[0] ?? "Please check what you entered.",
      data: { reason: "INVALID", fields, reference },
    };
  }
  if (error.code === "BAD_REQUEST" || error.code === "PARSE_ERROR") {
    return { message: "This request could not be read.", data: { reason: "INVALID", reference } };
  }
  if (error.code === "NOT_FOUND")
    return { message: "There is nothing here.", data: { reason: "NOT_FOUND", reference } };
  console.error(`[${reference}]`, cause ?? error);
  return {
    message: "Something went wrong on our side. Nothing you entered is lost.",
    data: { reason: "INTERNAL", reference },
  };
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    // Well within what a screen waits for before it takes the connection for dead: components/live/live-timing.ts.
    sse: { ping: { enabled: true, intervalMs: 10_000 } },
    errorFormatter({ shape, error, ctx }) {
      const { message, data } = explain(error, ctx?.requestId ?? "none");
      return {
        ...shape,
        message,
        data: { code: shape.data.code, httpStatus: shape.data.httpStatus, path: shape.data.path, ...data },
      };
    },
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

function refused(error: unknown): unknown {
  const cause = error instanceof TRPCError ? error.cause : error;
  if (!(cause instanceof AppError)) return error;
  return new TRPCError({ code: TRPC_CODES[cause.code], message: cause.message, cause });
}

/** What a subscription sends; a refusal in the middle of it is one of the transport too. */
async function* mappedEach(answers: AsyncIterable<unknown>): AsyncGenerator<unknown, void> {
  try {
    yield* answers;
  } catch (error) {
    throw refused(error);
  }
}

const mapped = t.middleware(async ({ next, type }) => {
  const result = await next();
  if (!result.ok) throw refused(result.error);
  if (type !== "subscription") return result;
  return { ...result, data: mappedEach(result.data as AsyncIterable<unknown>) };
});

/** A procedure that needs no session; its action is open to anyone. */
export function open(action: Action) {
  if (PERMISSIONS[action].roles !== "ANYONE") throw new Error(`${action} is not open to anyone.`);
  return t.procedure.meta({ action }).use(mapped);
}

/** A procedure for members whose role may take this action. Conditions on the row are the service's to ask. */
export function permitted(action: Action) {
  return t.procedure
    .meta({ action })
    .use(mapped)
    .use(({ ctx, next }) => {
      if (!ctx.actor) throw new AppError("UNAUTHENTICATED", "Please sign in.");
      if (!may(ctx.actor.role, action)) throw new AppError("FORBIDDEN", PERMISSIONS[action].sentence);
      return next({ ctx: { ...ctx, actor: ctx.actor } });
    });
}
