import { describe, expect, test } from "vitest";
import { exportStandingOf, isGoingOn, WAITING_MS } from "@/domain/export/export-standing";
import { exportWords } from "@/domain/export/export-words";

const createdAt = new Date("2026-11-22T10:00:00.000Z");
const later = (ms: number) => new Date(createdAt.getTime() + ms);

describe("how an export stands", () => {
  test("one that runs and was silent for half a minute has not finished", () => {
    const row = { state: "RUNNING" as const, createdAt, heartbeatAt: later(60_000) };
    expect(exportStandingOf(row, later(89_000))).toBe("RUNNING");
    expect(exportStandingOf(row, later(91_000))).toBe("FAILED");
  });

  test("one that was never fetched counts as stopped", () => {
    const row = { state: "READY" as const, createdAt, heartbeatAt: null };
    expect(exportStandingOf(row, later(WAITING_MS))).toBe("READY");
    expect(exportStandingOf(row, later(WAITING_MS + 1))).toBe("CANCELLED");
  });

  test.each(["DONE", "CANCELLED", "FAILED"] as const)("%s stays so", (state) => {
    expect(exportStandingOf({ state, createdAt, heartbeatAt: null }, later(1e12))).toBe(state);
    expect(isGoingOn(state)).toBe(false);
  });
});

describe("in words", () => {
  const so = { rowsDone: 12_400, rowsTotal: 40_000, bytes: 8_200_000, failure: "" };
  test.each([
    [{ ...so, standing: "READY" as const }, "The download is about to begin."],
    [{ ...so, standing: "RUNNING" as const }, "12,400 of 40,000 rows written, 8.2 MB"],
    [{ ...so, standing: "RUNNING" as const, rowsTotal: null }, "Counting what goes in."],
    [{ ...so, standing: "DONE" as const, rowsDone: 1 }, "8.2 MB, 1 row in all its parts"],
    [
      { ...so, standing: "CANCELLED" as const },
      "Stopped after 8.2 MB. What was saved of it cannot be opened.",
    ],
    [{ ...so, standing: "CANCELLED" as const, bytes: 0 }, "Stopped before it began."],
    [{ ...so, standing: "FAILED" as const, failure: "The store was away." }, "The store was away."],
  ])("%o is %j", (row, words) => {
    expect(exportWords(row)).toBe(words);
  });

  test("what ended with its process says that it did", () => {
    expect(exportWords({ ...so, standing: "FAILED" })).toMatch(/^It did not finish: the server stopped/);
  });
});
