import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LiveHandlers, LiveKeeper, type LiveState } from "@/components/live/keep-live";
import { delayAfter, GRACE_MS, HIDDEN_MS, SILENCE_MS, SPREAD_MS } from "@/components/live/live-timing";

interface Shown {
  readonly revision: number;
  readonly at: number;
}

interface Connection extends LiveHandlers<Shown> {
  isClosed: boolean;
}

const START = Date.parse("2026-11-22T14:06:00Z");
let connections: Connection[];
let state: LiveState<Shown> | undefined;
let keeper: LiveKeeper<Shown>;

const current = () => connections.at(-1) as Connection;
const open = () => connections.filter(({ isClosed }) => !isClosed);
/** Time in which the server is heard as often as it says it will be. */
function pass(ms: number): void {
  for (let left = ms; left > 0; left -= 10_000) {
    vi.advanceTimersByTime(Math.min(left, 10_000));
    for (const connection of open()) connection.onHeard();
  }
}
const snapshot = (revision: number, at = revision): Shown => ({ revision, at });

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  connections = [];
  state = undefined;
  keeper = new LiveKeeper<Shown>(
    (handlers) => {
      const connection = { ...handlers, isClosed: false };
      connections.push(connection);
      return () => {
        connection.isClosed = true;
      };
    },
    (now) => {
      state = now;
    },
  );
});
afterEach(() => {
  keeper.stop();
  expect(vi.getTimerCount(), "timers that outlive the screen").toBe(0);
  vi.useRealTimers();
});

describe("a connection", () => {
  it("is live with the first snapshot, and shows the newest of those after it", () => {
    expect(state).toBeUndefined();
    current().onSnapshot(snapshot(3));
    expect(state).toEqual({ data: snapshot(3), isLive: true, since: null, refusal: null });
    current().onSnapshot(snapshot(2));
    expect(state?.data).toEqual(snapshot(3));
    current().onSnapshot(snapshot(4));
    expect(state?.data).toEqual(snapshot(4));
  });

  it("that comes back replaces what was there, older or not", () => {
    current().onSnapshot(snapshot(9));
    current().onEnd({ how: "lost" });
    vi.advanceTimersByTime(delayAfter(1, 1));
    current().onSnapshot(snapshot(1));
    expect(state?.data).toEqual(snapshot(1));
  });

  it("says nothing of a cut of a moment, and since when it is away of a longer one", () => {
    current().onSnapshot(snapshot(1));
    vi.advanceTimersByTime(10_000);
    current().onHeard();
    current().onEnd({ how: "lost" });
    vi.advanceTimersByTime(GRACE_MS - 1);
    expect(state?.isLive).toBe(true);
    vi.advanceTimersByTime(1);
    expect(state).toMatchObject({ isLive: false, since: START + 10_000, data: snapshot(1) });
    current().onSnapshot(snapshot(2));
    expect(state).toMatchObject({ isLive: true, since: null });
  });

  it("is tried again and again, at longer and longer distances, up to a limit", () => {
    const tries: number[] = [];
    for (let n = 0; n < 12; n++) {
      current().onEnd({ how: "lost" });
      const before = connections.length;
      const from = Date.now();
      while (connections.length === before) vi.advanceTimersByTime(50);
      tries.push(Date.now() - from);
    }
    expect(tries[0]).toBeLessThan(700);
    expect(tries.at(-1)).toBeGreaterThan(10_000);
    expect(Math.max(...tries)).toBeLessThan(20_000);
    expect(open().length).toBe(1);
  });

  it("that is silent is taken for dead, and made anew", () => {
    current().onSnapshot(snapshot(1));
    vi.advanceTimersByTime(SILENCE_MS - 1);
    current().onHeard();
    vi.advanceTimersByTime(SILENCE_MS - 1);
    expect(connections.length).toBe(1);
    vi.advanceTimersByTime(1);
    expect(connections.length).toBe(2);
    expect(open()).toEqual([current()]);
  });

  it("that the server ends in order is opened again within a second, without a word", () => {
    current().onSnapshot(snapshot(1));
    current().onEnd({ how: "in order" });
    vi.advanceTimersByTime(SPREAD_MS);
    expect(connections.length).toBe(2);
    current().onSnapshot(snapshot(1));
    vi.advanceTimersByTime(GRACE_MS);
    expect(state).toMatchObject({ isLive: true, since: null });
  });

  it("that was refused is not tried again", () => {
    current().onSnapshot(snapshot(1));
    current().onEnd({ how: "refused", message: "Please sign in." });
    expect(state).toMatchObject({ isLive: false, refusal: "Please sign in." });
    vi.advanceTimersByTime(60_000);
    keeper.wake();
    keeper.goOffline();
    expect(connections.length).toBe(1);
  });

  it("that is over changes nothing any more", () => {
    const old = current();
    old.onSnapshot(snapshot(1));
    old.onEnd({ how: "lost" });
    vi.advanceTimersByTime(delayAfter(1, 1));
    current().onSnapshot(snapshot(2));
    old.onSnapshot(snapshot(50));
    old.onEnd({ how: "lost" });
    expect(state).toMatchObject({ data: snapshot(2), isLive: true });
    expect(open()).toEqual([current()]);
  });
});

describe("a screen", () => {
  it("knows at once that it is offline, and is live at once when it no longer is", () => {
    current().onSnapshot(snapshot(1));
    keeper.goOffline();
    expect(state).toMatchObject({ isLive: false, since: START });
    expect(open()).toEqual([]);
    vi.advanceTimersByTime(30_000);
    const tries = connections.length;
    keeper.wake();
    expect(connections.length).toBe(tries + 1);
    current().onSnapshot(snapshot(7));
    expect(state).toMatchObject({ data: snapshot(7), isLive: true, since: null });
  });

  it("gives its connection back when nobody sees it, and takes it again when somebody does", () => {
    current().onSnapshot(snapshot(1));
    keeper.hide();
    pass(HIDDEN_MS);
    expect(open()).toEqual([]);
    vi.advanceTimersByTime(600_000);
    expect(connections.length).toBe(1);
    keeper.wake();
    current().onSnapshot(snapshot(2));
    expect(state).toMatchObject({ data: snapshot(2), isLive: true, since: null });
  });

  it("that is looked at again after a glance elsewhere keeps its connection", () => {
    current().onSnapshot(snapshot(1));
    keeper.hide();
    pass(5_000);
    keeper.wake();
    pass(HIDDEN_MS * 2);
    expect(connections.length).toBe(1);
  });

  it("that wakes from sleep does not trust a connection that was silent meanwhile", () => {
    current().onSnapshot(snapshot(1));
    vi.setSystemTime(START + 3_600_000);
    keeper.wake();
    expect(connections.length).toBe(2);
    expect(open()).toEqual([current()]);
  });
});

describe("whatever happens on the way", () => {
  const event = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant("vote" as const) }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("deliver" as const), which: fc.nat() }) },
    fc.record({ kind: fc.constantFrom("lose", "end", "offline", "online", "hide", "see") }),
    fc.record({ kind: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 40_000 }) }),
  );

  it("ends with the state the server has, once it can be reached", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let server = snapshot(0, 0);
        const onTheWay: { over: Connection; sent: Shown }[] = [];
        const greeted = new WeakSet<Connection>();
        const greet = () => {
          for (const one of open()) {
            if (greeted.has(one)) continue;
            greeted.add(one);
            one.onSnapshot(server);
          }
        };
        for (const one of events) {
          greet();
          if (one.kind === "vote") {
            server = snapshot(server.revision + 1);
            for (const over of open()) onTheWay.push({ over, sent: server });
          } else if (one.kind === "deliver") {
            // Any of what is on its way, again and again, in any order, even over a connection that is gone.
            const pick = onTheWay[(one as { which: number }).which % Math.max(1, onTheWay.length)];
            pick?.over.onSnapshot(pick.sent);
          } else if (one.kind === "wait") vi.advanceTimersByTime((one as { ms: number }).ms);
          else if (one.kind === "lose") current().onEnd({ how: "lost" });
          else if (one.kind === "end") current().onEnd({ how: "in order" });
          else if (one.kind === "offline") keeper.goOffline();
          else if (one.kind === "hide") keeper.hide();
          else keeper.wake();
        }
        keeper.wake();
        vi.advanceTimersByTime(SILENCE_MS * 2);
        greet();
        expect(open().length).toBe(1);
        expect(state).toMatchObject({ data: server, isLive: true, since: null });
      }),
      { numRuns: 300 },
    );
  });
});
