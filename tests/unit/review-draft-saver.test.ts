import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deviceCopies } from "@/components/review/device-copy";
import type { Shelf } from "@/components/review/device-shelf";
import { DraftSaver, type Reply } from "@/components/review/draft-saver";
import { type Answer, NO_ANSWER, type StoredAnswer } from "@/domain/review-answer";
import { answerOf } from "@/domain/review-draft";
import { saveKindOf } from "@/domain/review-saving";

/** A shelf that answers later, as a device does, and in the order it was asked. */
function makeShelf(): Shelf & { entries: Map<string, unknown> } {
  const entries = new Map<string, unknown>();
  return {
    entries,
    read: async (prefix) => [...entries].filter(([name]) => name.startsWith(prefix)),
    put: async (name, value) => void entries.set(name, structuredClone(value)),
    take: async (name, mayGo) => void (mayGo(entries.get(name)) && entries.delete(name)),
  };
}

const PREFIX = "review/me/application/";
let shelf: ReturnType<typeof makeShelf>;
let sent: { key: string; answer: Answer; base: number }[];
let reply: (answer: Answer, base: number) => Reply;

function makeSaver(windowName = "here"): DraftSaver {
  return new DraftSaver({
    stored: {},
    copies: deviceCopies(shelf, PREFIX, windowName),
    send: async (key, { level, note, confidence }, base) => {
      const answer = { level, note, confidence };
      sent.push({ key, answer, base });
      return reply(answer, base);
    },
  });
}

const accept = (answer: Answer, base: number): Reply => ({
  is: "stored",
  answer: { ...answer, version: base + 1 },
});

beforeEach(() => {
  vi.useFakeTimers();
  shelf = makeShelf();
  sent = [];
  reply = accept;
});
afterEach(() => vi.useRealTimers());

describe("an answer", () => {
  it("is on the device until the server has it", async () => {
    const saver = makeSaver();
    saver.edit("a", { level: 3 }, 0);
    expect([...shelf.entries.keys()]).toEqual([`${PREFIX}here/a`]);
    await vi.runAllTimersAsync();
    expect(shelf.entries.size).toBe(0);
    expect(saveKindOf(saver.current())).toBe("saved");
  });

  it("is sent once typing pauses, with what was typed last", async () => {
    const saver = makeSaver();
    saver.edit("a", { level: null, note: "b" }, 600);
    await vi.advanceTimersByTimeAsync(500);
    saver.edit("a", { note: "by hand" }, 600);
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual([
      { key: "a", answer: { level: null, note: "by hand", confidence: "MEDIUM" }, base: 0 },
    ]);
  });

  it("that gets no reply is sent again after 1, 2 and 4 seconds", async () => {
    reply = () => ({ is: "lost" });
    const saver = makeSaver();
    saver.edit("a", { level: 1 }, 0);
    const tries: number[] = [];
    for (const wait of [0, 1000, 2000, 4000]) {
      await vi.advanceTimersByTimeAsync(wait);
      tries.push(sent.length);
    }
    expect(tries).toEqual([1, 2, 3, 4]);
    expect(saveKindOf(saver.current())).toBe("unsaved");
    reply = accept;
    await vi.advanceTimersByTimeAsync(8000);
    expect(saveKindOf(saver.current())).toBe("saved");
  });

  it("follows another one, never at the same time", async () => {
    let isBusy = false;
    const saver = new DraftSaver({
      stored: {},
      copies: deviceCopies(null, PREFIX, "here"),
      send: async (_, answer, base) => {
        expect(isBusy).toBe(false);
        isBusy = true;
        await new Promise((resolve) => setTimeout(resolve, 50));
        isBusy = false;
        return accept(answer, base);
      },
    });
    for (const key of ["a", "b", "c"]) saver.edit(key, { level: 2 }, 0);
    await vi.runAllTimersAsync();
    expect(Object.keys(saver.current().stored)).toEqual(["a", "b", "c"]);
  });
});

describe("after a reload", () => {
  it("what the server did not have is back and sent", async () => {
    reply = () => ({ is: "lost" });
    makeSaver().edit("a", { level: 2, note: "kept" }, 0);
    await vi.advanceTimersByTimeAsync(0);
    reply = accept;
    const saver = makeSaver();
    await saver.restore();
    expect(answerOf(saver.current(), "a")).toMatchObject({ level: 2, note: "kept" });
    await vi.advanceTimersByTimeAsync(0);
    expect(shelf.entries.size).toBe(0);
  });

  it("a copy that cannot be read, or belongs to somebody else, is left alone", async () => {
    shelf.entries.set(`${PREFIX}here/a`, "broken");
    const edit = { level: 1, note: "", confidence: "LOW", base: 0, from: NO_ANSWER, tried: [] };
    shelf.entries.set("review/you/application/here/a", edit);
    const saver = makeSaver();
    await saver.restore();
    expect(saver.current().edits).toEqual({});
    expect(shelf.entries.size).toBe(2);
  });

  it("takes over what other windows left behind, and asks where they say different things", async () => {
    const lost: Reply = { is: "lost" };
    reply = () => lost;
    makeSaver("one").edit("a", { level: 2 }, 0);
    makeSaver("two").edit("a", { level: 4 }, 0);
    makeSaver("three").edit("b", { level: null }, 0);
    await vi.advanceTimersByTimeAsync(0);
    let server: StoredAnswer = NO_ANSWER;
    reply = (answer, base) => {
      if (sent.at(-1)?.key === "b") return accept(answer, base);
      if (base !== server.version) return { is: "clash", theirs: server };
      server = { ...answer, version: base + 1 };
      return { is: "stored", answer: server };
    };
    const saver = makeSaver("four");
    void saver.restore();
    await vi.advanceTimersByTimeAsync(10);
    expect(saver.current().clash).toMatchObject({ key: "a", theirs: { level: 2 } });
    expect(answerOf(saver.current(), "a").level).toBe(4);
    saver.settle("mine");
    await vi.advanceTimersByTimeAsync(10);
    expect(server).toMatchObject({ level: 4, version: 2 });
    expect([...shelf.entries.keys()]).toEqual([]);
  });

  it("another window's copy is not dropped", async () => {
    const saver = makeSaver();
    saver.edit("a", { level: 2 }, 100);
    shelf.entries.set(`${PREFIX}there/a`, "theirs");
    await vi.runAllTimersAsync();
    expect([...shelf.entries.keys()]).toEqual([`${PREFIX}there/a`]);
  });
});

describe("windows and devices", () => {
  it("are told what was stored, and on top of which version", async () => {
    const onStored = vi.fn();
    const copies = deviceCopies(shelf, PREFIX, "here");
    const send = async (_: string, answer: Answer, base: number) => accept(answer, base);
    const saver = new DraftSaver({ stored: {}, copies, send, onStored });
    saver.edit("a", { level: 3 }, 0);
    await vi.runAllTimersAsync();
    saver.edit("a", { confidence: "LOW" }, 0);
    await vi.runAllTimersAsync();
    expect(
      onStored.mock.calls.map(([key, { level, confidence, version }, base]) => [
        key,
        level,
        confidence,
        version,
        base,
      ]),
    ).toEqual([
      ["a", 3, "MEDIUM", 1, 0],
      ["a", 3, "LOW", 2, 1],
    ]);
  });

  it("put what they hear under what is being written, and send that", async () => {
    const saver = makeSaver();
    saver.edit("a", { note: "why" }, 0);
    saver.hear("a", { level: 4, note: "", confidence: "MEDIUM", version: 1 }, 0);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([{ key: "a", answer: { level: 4, note: "why", confidence: "MEDIUM" }, base: 1 }]);
  });

  it("are not kept before the device has them, and it is said when it does", async () => {
    const onTheirWay: (() => void)[] = [];
    const slow = { ...shelf, put: () => new Promise<void>((resolve) => onTheirWay.push(resolve)) };
    const copies = deviceCopies(slow, PREFIX, "here");
    const saver = new DraftSaver({ stored: {}, copies, send: async () => ({ is: "lost" }) });
    saver.edit("a", { level: 1 }, 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.isWriting()).toBe(true);
    let told = 0;
    saver.subscribe(() => (told += 1));
    for (const arrive of onTheirWay) arrive();
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.isWriting()).toBe(false);
    expect(told).toBe(onTheirWay.length);
  });

  it("that keep nothing do not claim to", async () => {
    const refusing = { ...shelf, put: () => Promise.reject(new Error("full")) };
    const copies = deviceCopies(refusing, PREFIX, "here");
    const saver = new DraftSaver({ stored: {}, copies, send: async () => ({ is: "lost" }) });
    expect(saver.isKeeping()).toBe(true);
    saver.edit("a", { level: 1 }, 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.isKeeping()).toBe(false);
  });
});

describe("before handing in", () => {
  it("everything goes out, and it is said whether it arrived", async () => {
    const saver = makeSaver();
    saver.edit("a", { level: 2 }, 600);
    expect(await saver.flush()).toBe(true);
    reply = () => ({ is: "lost" });
    saver.edit("b", { level: 2 }, 600);
    expect(await saver.flush()).toBe(false);
  });

  it("a note without its level is said not to have arrived", async () => {
    const saver = makeSaver();
    saver.edit("a", { note: "why" }, 600);
    expect(await saver.flush()).toBe(false);
  });
});
