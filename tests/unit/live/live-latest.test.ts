import { describe, expect, it } from "vitest";
import { createLatest, type Latest } from "@/server/services/live-latest";

async function readAll<Value>(latest: Latest<Value>): Promise<Value[]> {
  const read: Value[] = [];
  for await (const value of latest) read.push(value);
  return read;
}

describe("a place for the latest value", () => {
  it("gives a slow reader the latest, and forgets what it missed", async () => {
    const latest = createLatest<number>(new AbortController().signal);
    for (let value = 1; value <= 100; value++) latest.put(value);
    const reader = latest[Symbol.asyncIterator]();
    expect(await reader.next()).toEqual({ done: false, value: 100 });
    latest.put(101);
    latest.put(102);
    expect(await reader.next()).toEqual({ done: false, value: 102 });
  });

  it("wakes a reader that waits", async () => {
    const latest = createLatest<string>(new AbortController().signal);
    const next = latest[Symbol.asyncIterator]().next();
    latest.put("changed");
    expect(await next).toEqual({ done: false, value: "changed" });
  });

  it("ends when the signal aborts, whether or not something waits", async () => {
    const leaving = new AbortController();
    const latest = createLatest<number>(leaving.signal);
    const reading = readAll(latest);
    leaving.abort();
    expect(await reading).toEqual([]);
    latest.put(1);
    expect(await readAll(latest)).toEqual([]);
  });

  it("throws what it was ended with, at once", async () => {
    const latest = createLatest<number>(new AbortController().signal);
    latest.put(1);
    latest.end(new Error("no longer"));
    await expect(readAll(latest)).rejects.toThrow("no longer");
  });

  it("ends without a word when it was ended without one", async () => {
    const latest = createLatest<number>(new AbortController().signal);
    const reading = readAll(latest);
    latest.end();
    expect(await reading).toEqual([]);
  });
});
