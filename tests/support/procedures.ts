import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Action } from "@/domain/permission-table";
import type { Actor } from "@/server/actor";
import { appRouter, createCaller } from "@/server/root";

/** One procedure of the API, as the tests that walk all of them see it. */
export interface Procedure {
  /** Such as "decision.create". */
  readonly path: string;
  readonly type: "query" | "mutation" | "subscription";
  readonly action: Action | undefined;
  /** Whether its input holds an identifier anywhere. */
  readonly takesId: boolean;
}

interface Definition {
  readonly type: "query" | "mutation" | "subscription";
  readonly meta?: { readonly action?: Action };
  readonly inputs: readonly z.ZodType[];
}

function takesId(inputs: readonly z.ZodType[]): boolean {
  return inputs.some((input) =>
    JSON.stringify(z.toJSONSchema(input, { io: "input", unrepresentable: "any" })).includes('"uuid"'),
  );
}

/** Every procedure there is, in the order of paths. New ones are found by themselves. */
export function listProcedures(): Procedure[] {
  const procedures = appRouter._def.procedures as unknown as Record<string, { _def: Definition }>;
  return Object.entries(procedures)
    .map(([path, { _def }]) => {
      return { path, type: _def.type, action: _def.meta?.action, takesId: takesId(_def.inputs) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer;
}

/** The first thing a stream sends; the stream is ended with it. When it was read does not count as an answer. */
async function firstOf(answers: AsyncIterable<unknown>, reading: AbortController): Promise<unknown> {
  for await (const { at: _, ...answer } of answers as AsyncIterable<{ at?: unknown }>) {
    reading.abort();
    return answer;
  }
  throw new Error("The stream ended before it sent anything.");
}

/**
 * Calls a procedure by its path as somebody, in this process, and answers what it answers: of a subscription, the first
 * thing it sends. Each call comes from another
 * address: what walks all procedures knocks at more closed links than one address may.
 */
export async function callAs(actor: Actor | null, path: string, input: unknown): Promise<unknown> {
  const reading = new AbortController();
  const caller = createCaller(
    { actor, at: actor?.at ?? new Date(), requestId: "test", address: randomUUID() },
    { signal: reading.signal },
  );
  let target: unknown = caller;
  for (const part of path.split(".")) target = (target as Record<string, unknown>)[part];
  const answer = await (target as (value: unknown) => Promise<unknown>)(input);
  return isStream(answer) ? firstOf(answer, reading) : answer;
}

/** The reason a call was refused for ("NOT_FOUND", "LOCKED" …), or "OK". Anything unexpected is thrown. */
export async function reasonOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "OK";
  } catch (error) {
    const cause = (error as { cause?: { code?: unknown; issues?: unknown } }).cause;
    if (typeof cause?.code === "string" && /^[A-Z_]+$/.test(cause.code)) return cause.code;
    if (cause?.issues) return "INVALID";
    throw error;
  }
}
