import type { inferRouterOutputs } from "@trpc/server";
import type { Actor } from "@/server/actor";
import { type AppRouter, createCaller } from "@/server/root";

type Live = inferRouterOutputs<AppRouter>["live"];
type Sent<Path extends keyof Live> = Live[Path] extends AsyncIterable<infer Snapshot> ? Snapshot : never;

/** An open stream, as a screen reads it. */
export interface LiveReader<Snapshot> {
  /** The next thing that is sent; throws what the stream ends with, or that it has ended. */
  readonly next: () => Promise<Snapshot>;
  /** Reads on until something is so, and answers it. */
  readonly until: (isSo: (snapshot: Snapshot) => boolean) => Promise<Snapshot>;
  readonly stop: () => Promise<void>;
}

/** Opens a stream of the API as somebody: `await openLive(actor, "vote", { comparisonId })`. */
export async function openLive<Path extends keyof Live>(
  actor: Actor,
  path: Path,
  input: unknown,
): Promise<LiveReader<Sent<Path>>> {
  const leaving = new AbortController();
  const caller = createCaller(
    { actor, at: actor.at, requestId: "test", address: "local" },
    { signal: leaving.signal },
  );
  const open = caller.live[path] as unknown as (value: unknown) => Promise<AsyncIterable<Sent<Path>>>;
  const sent = (await open(input))[Symbol.asyncIterator]();
  const next = async () => {
    const result = await sent.next();
    if (result.done) throw new Error("The stream has ended.");
    return result.value;
  };
  const until = async (isSo: (snapshot: Sent<Path>) => boolean) => {
    for (let snapshot = await next(); ; snapshot = await next()) if (isSo(snapshot)) return snapshot;
  };
  const stop = async () => {
    leaving.abort();
    await sent.return?.();
  };
  return { next, until, stop };
}
