import "server-only";
import { AppError } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { liveHub } from "@/server/services/live-hub";
import { createLatest, type Latest } from "@/server/services/live-latest";
import { type Snapshots, shareSnapshots } from "@/server/services/live-snapshots";
import { actorOfSession } from "@/server/session";

/** A stream ends itself after so long, and the screen asks for another: then session and sight are asked in full again. */
const LIFETIME_MS = 5 * 60_000;
/** So often at most, sight is asked again while a stream goes on. */
const SIGHT_EVERY_MS = 30_000;

export interface LiveSource<State, View> {
  readonly snapshots: Snapshots<State>;
  readonly id: string;
  /** Throws what the permission table says: NOT_FOUND, FORBIDDEN or LOCKED. */
  readonly see: (actor: Actor) => Promise<void>;
  /** Done once they may see it, before they do; answers how to take it back when the stream has ended. */
  readonly enter?: () => Promise<() => void>;
  /** What of a state this member may see. */
  readonly viewOf: (state: State, actor: Actor) => View;
}

const sessions = shareSnapshots("session", ({ id }) => actorOfSession(id, new Date()));

/** Who is looking and when their sight was last asked; ends the reading as soon as they may no longer look. */
function watchActor(actor: Actor, see: (actor: Actor) => Promise<void>, reading: Latest<unknown>) {
  let now = actor;
  let seenAt = Date.now();
  const look = async () => {
    seenAt = Date.now();
    await see({ ...now, at: new Date(seenAt) });
  };
  const stop = sessions.follow(
    { id: actor.sessionId, organizationId: actor.organizationId },
    {
      put(found) {
        if (found?.memberId !== actor.memberId)
          return reading.end(new AppError("UNAUTHENTICATED", "Please sign in."));
        const isSame = found.role === now.role;
        now = found;
        if (!isSame) void look().catch(reading.end);
      },
      end: reading.end,
    },
  );
  const lookAgain = async () => {
    if (Date.now() - seenAt > SIGHT_EVERY_MS) await look();
    return now;
  };
  return { lookAgain, stop };
}

/**
 * What one member may see of something, whole, each time it changes for them; first as it is now. What they see
 * unchanged is not sent again. Ends after five minutes, when `signal` aborts, or with the process; throws at once when the
 * session ends, and within half a minute of a change when sight is lost. Throws before the first when they may not see it.
 */
export async function* liveStream<State extends { readonly at: number }, View>(
  actor: Actor,
  { snapshots, id, see, enter, viewOf }: LiveSource<State, View>,
  signal: AbortSignal,
): AsyncGenerator<View & { readonly at: number }, void> {
  await see(actor);
  const leave = await enter?.();
  const states = createLatest<State>(signal);
  const end = () => states.end();
  const watched = watchActor(actor, see, states);
  const lifetime = setTimeout(end, LIFETIME_MS).unref();
  const undo = [
    () => clearTimeout(lifetime),
    () => leave?.(),
    liveHub().onStop(end),
    watched.stop,
    snapshots.follow({ id, organizationId: actor.organizationId }, states),
  ];
  try {
    let sent = "";
    for await (const state of states) {
      const view = viewOf(state, await watched.lookAgain());
      const text = JSON.stringify(view);
      if (text === sent) continue;
      sent = text;
      yield { ...view, at: state.at };
    }
  } finally {
    for (const stop of undo) stop();
  }
}
