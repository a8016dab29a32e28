import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deviceCopies, type Shelf } from "@/components/review/device-copy";
import { DraftSaver, type Reply } from "@/components/review/draft-saver";
import { type Answer, answerOf, saveKindOf } from "@/domain/review-draft";

function makeShelf(): Shelf & { entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, value),
    removeItem: (name) => void entries.delete(name),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

const PREFIX = "outweigh.review.me.application.";
let shelf: ReturnType<typeof makeShelf>;
let sent: { key: string; answer: Answer; base: number }[];
let reply: (answer: Answer, base: number) => Reply;

function makeSaver(): DraftSaver {
  return new DraftSaver({
    stored: {},
    copies: deviceCopies(shelf, PREFIX),
    send: async (key, { level, note }, base) => {
      sent.push({ key, answer: { level, note }, base });
      return reply({ level, note }, base);
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
    expect([...shelf.entries.keys()]).toEqual([`${PREFIX}a`]);
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
    expect(sent).toEqual([{ key: "a", answer: { level: null, note: "by hand" }, base: 0 }]);
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
      copies: deviceCopies(null, PREFIX),
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
    saver.restore();
    expect(answerOf(saver.current(), "a")).toMatchObject({ level: 2, note: "kept" });
    await vi.advanceTimersByTimeAsync(0);
    expect(shelf.entries.size).toBe(0);
  });

  it("a copy that cannot be read, or belongs to somebody else, is left alone", () => {
    shelf.setItem(`${PREFIX}a`, "{ broken");
    shelf.setItem("outweigh.review.you.application.a", JSON.stringify({ level: 1, note: "", base: 0 }));
    const saver = makeSaver();
    saver.restore();
    expect(saver.current().edits).toEqual({});
    expect(shelf.entries.size).toBe(2);
  });

  it("another window's later copy is not dropped", async () => {
    const saver = makeSaver();
    saver.edit("a", { level: 2 }, 100);
    const later = JSON.stringify({ level: 4, note: "", base: 0 });
    shelf.setItem(`${PREFIX}a`, later);
    await vi.runAllTimersAsync();
    expect(shelf.getItem(`${PREFIX}a`)).toBe(later);
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
