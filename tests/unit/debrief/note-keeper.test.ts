import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type NoteKeeper, noteKeeper, type StoredNote } from "@/components/debrief/note-keeper";
import type { KeptNote } from "@/components/debrief/note-shelf";

class Conflict extends Error {
  constructor(readonly current: StoredNote) {
    super("conflict");
  }
}

/** A server of one note that answers as ours does, and can be out of reach. */
let server: StoredNote;
let isOffline: boolean;
let kept: KeptNote | null;

async function send(note: string, version: number): Promise<StoredNote> {
  if (isOffline) throw new TypeError("offline");
  if (server.note === note.trim()) return server;
  if (server.version !== version) throw new Conflict(server);
  server = { note: note.trim(), version: version + 1 };
  return server;
}

function open(stored: StoredNote = server): NoteKeeper {
  return noteKeeper({
    stored,
    send,
    shelf: {
      read: () => kept,
      keep: (one) => {
        kept = one;
      },
      drop: () => {
        kept = null;
      },
    },
    conflictIn: (error) => (error instanceof Conflict ? error.current : null),
    isPassing: (error) => error instanceof TypeError,
    onChange: () => {},
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  server = { note: "", version: 1 };
  isOffline = false;
  kept = null;
});
afterEach(() => vi.useRealTimers());

describe("a note of a debrief", () => {
  it("is on the device at once, and on the server when typing pauses", async () => {
    const keeper = open();
    keeper.write("The export");
    keeper.write("The export counts. ");
    expect(kept).toEqual({ note: "The export counts. ", base: { note: "", version: 1 } });
    await vi.runAllTimersAsync();
    expect(server).toEqual({ note: "The export counts.", version: 2 });
    expect(keeper.state()).toEqual({ text: "The export counts. ", kind: "saved", theirs: null });
    expect(kept).toBeNull();
  });

  it("waits on the device without a connection, and is sent by itself after", async () => {
    const keeper = open();
    isOffline = true;
    keeper.write("Half of it.");
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.state().kind).toBe("kept");
    isOffline = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.note).toBe("Half of it.");
  });

  it("comes back from the device after the window was closed", async () => {
    kept = { note: "Typed before the laptop was shut.", base: { note: "", version: 1 } };
    const keeper = open();
    expect(keeper.state().text).toBe("Typed before the laptop was shut.");
    await vi.runAllTimersAsync();
    expect(server.note).toBe("Typed before the laptop was shut.");
  });

  it("shows both where somebody else wrote, also after a closed window", async () => {
    const keeper = open();
    keeper.write("Mine.");
    server = { note: "Theirs.", version: 2 };
    await vi.runAllTimersAsync();
    expect(keeper.state()).toMatchObject({ text: "Mine.", theirs: { note: "Theirs." } });
    expect(kept?.note).toBe("Mine.");
    const reopened = open();
    await vi.runAllTimersAsync();
    expect(reopened.state()).toMatchObject({ text: "Mine.", theirs: { note: "Theirs." } });
    expect(server.note).toBe("Theirs.");
  });

  it.each([
    ["mine", "Mine."],
    ["theirs", "Theirs."],
    ["both", "Theirs.\n\nMine."],
  ] as const)("keeps %s when that is chosen", async (how, note) => {
    const keeper = open();
    keeper.write("Mine.");
    server = { note: "Theirs.", version: 2 };
    await vi.runAllTimersAsync();
    keeper.bringTogether(how);
    await vi.runAllTimersAsync();
    expect(server.note).toBe(note);
    expect(keeper.state()).toMatchObject({ text: note, theirs: null });
    expect(kept).toBeNull();
  });

  it("goes on where only the result was changed by somebody else", async () => {
    const keeper = open();
    keeper.write("Mine.");
    server = { note: "", version: 4 };
    await vi.runAllTimersAsync();
    expect(server).toEqual({ note: "Mine.", version: 5 });
  });

  it("takes over what others stored, unless something is unsaved here", async () => {
    const keeper = open();
    keeper.look({ note: "Theirs.", version: 2 });
    expect(keeper.state().text).toBe("Theirs.");
    keeper.look({ note: "Older.", version: 1 });
    expect(keeper.state().text).toBe("Theirs.");
    keeper.write("Mine.");
    keeper.look({ note: "Newer.", version: 3 });
    expect(keeper.state().text).toBe("Mine.");
    expect(keeper.version()).toBe(2);
  });
});
