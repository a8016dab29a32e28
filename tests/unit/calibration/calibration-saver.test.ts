import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type CalibrationReply, CalibrationSaver } from "@/components/calibration/calibration-saver";

let sent: { key: string; level: number | null; version: number }[];
let reply: (version: number) => CalibrationReply;

const accept = (version: number): CalibrationReply => ({ is: "stored", version: version + 1 });

function makeSaver(): CalibrationSaver {
  return new CalibrationSaver({ answers: {}, version: 0 }, async (key, level, version) => {
    sent.push({ key, level, version });
    return reply(version);
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  reply = accept;
});
afterEach(() => vi.useRealTimers());

it("sends one answer after the other, each on the version before it", async () => {
  const saver = makeSaver();
  saver.edit("a", 3);
  saver.edit("b", null);
  await vi.runAllTimersAsync();
  expect(sent).toEqual([
    { key: "a", level: 3, version: 0 },
    { key: "b", level: null, version: 1 },
  ]);
  expect(saver.current()).toMatchObject({ stored: { a: 3, b: null }, edits: {}, version: 2 });
});

it("sends what was chosen while another was on its way", async () => {
  const saver = makeSaver();
  saver.edit("a", 3);
  saver.edit("a", 1);
  expect(await saver.flush()).toBe(true);
  expect(sent.map(({ level }) => level)).toEqual([3, 1]);
  expect(saver.current().stored).toEqual({ a: 1 });
});

it("keeps an answer that got no reply and sends it again, waiting longer each time", async () => {
  reply = () => ({ is: "lost" });
  const saver = makeSaver();
  saver.edit("a", 2);
  await vi.advanceTimersByTimeAsync(3500);
  expect(sent).toHaveLength(3);
  expect(await saver.flush()).toBe(false);
  expect(saver.current().edits).toEqual({ a: 2 });
  reply = accept;
  await vi.runAllTimersAsync();
  expect(saver.current()).toMatchObject({ stored: { a: 2 }, edits: {}, failures: 0 });
});

it("shows another window's answer and says so, rather than winning over it", async () => {
  reply = () => ({ is: "clash", answers: { a: 4, b: 0 }, version: 7 });
  const saver = makeSaver();
  saver.edit("a", 2);
  await vi.runAllTimersAsync();
  expect(saver.current()).toMatchObject({ stored: { a: 4, b: 0 }, edits: {}, version: 7 });
  expect(saver.current().problem?.words).toContain("level 4");
  reply = accept;
  saver.edit("a", 2);
  await vi.runAllTimersAsync();
  expect(sent.at(-1)).toEqual({ key: "a", level: 2, version: 7 });
  expect(saver.current().problem).toBeNull();
});

it("gives up what the server refuses, with its reason", async () => {
  reply = () => ({ is: "refused", why: "You have seen the reference levels." });
  const saver = makeSaver();
  saver.edit("a", 2);
  expect(await saver.flush()).toBe(true);
  expect(saver.current()).toMatchObject({ stored: {}, edits: {} });
  expect(saver.current().problem).toEqual({ key: "a", words: "You have seen the reference levels." });
});
