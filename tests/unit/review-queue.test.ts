import { describe, expect, it } from "vitest";
import { drawOrder } from "@/domain/review-order/draw-order";
import { type QueueRow, queueOf } from "@/domain/review-queue";

const TODAY = "2026-11-22";

function row(openingId: string, applicationId: string, change: Partial<QueueRow> = {}): QueueRow {
  return {
    openingId,
    openingTitle: openingId.toUpperCase(),
    applicationId,
    number: 1,
    outcomeCount: 2,
    criterionCount: 4,
    answered: 0,
    isHandedIn: false,
    reviewOrder: null,
    dueOn: null,
    orderSeed: 5,
    candidates: 1,
    remindedAt: null,
    remindedBy: null,
    ...change,
  };
}

describe("a reviewer's queue", () => {
  it("begins with what is due first, and keeps the order of the rest", () => {
    const rows = [
      row("x", "1"),
      row("y", "2", { dueOn: "2026-12-01" }),
      row("z", "3"),
      row("w", "4", { dueOn: "2026-11-20" }),
    ];
    const { openings, waiting } = queueOf(rows, TODAY, 60);
    expect(openings.map(({ openingId, due, isLate }) => [openingId, due, isLate])).toEqual([
      ["w", "was due 20 Nov, two days ago", true],
      ["y", "due 1 Dec, in nine days", false],
      ["x", "", false],
      ["z", "", false],
    ]);
    expect(waiting.map(({ openingId }) => openingId)).toEqual(["w", "y", "x", "z"]);
  });

  it("counts what is left at the reviewer's own pace, a minute for each look at certificates", () => {
    const rows = [
      row("x", "1", { answered: 3 }),
      row("x", "2", { outcomeCount: 1 }),
      row("x", "3", { answered: 8, isHandedIn: true }),
    ];
    expect(queueOf(rows, TODAY, 60).openings).toMatchObject([
      { reviews: 3, left: 9, total: 12, minutes: 10 },
    ]);
    expect(queueOf(rows, TODAY, 30).openings[0]?.minutes).toBe(6);
    const rated = [row("x", "1", { answered: 8 })];
    expect(queueOf(rated, TODAY, 60).openings).toMatchObject([{ left: 0, minutes: 1 }]);
  });

  it("goes on at the opening's desk by criterion, and at the drawn first by application", () => {
    const ids = ["a", "b", "c"];
    const three = ids.map((id) => row("x", id, { candidates: 3 }));
    expect(queueOf(three, TODAY, 60).openings).toMatchObject([
      { order: "BY_CRITERION", href: "/review/opening/x" },
    ]);
    const byApplication = three.map((one) => ({ ...one, reviewOrder: "BY_APPLICATION" as const }));
    const drawn = drawOrder(5, "applications", ids);
    const { openings, waiting } = queueOf(byApplication, TODAY, 60);
    expect(openings[0]?.href).toBe(`/review/${drawn[0]}`);
    expect(waiting.map(({ applicationId }) => applicationId)).toEqual(drawn);
  });

  it("keeps the order of an opening while reviews are handed in, and puts those last", () => {
    const drawn = drawOrder(5, "applications", ["a", "b"]);
    const [first = "", second = ""] = drawn;
    const rows = [
      row("x", first, { candidates: 3, isHandedIn: true, answered: 8 }),
      row("x", second, { candidates: 3 }),
    ];
    const { openings, waiting } = queueOf(rows, TODAY, 60);
    expect(openings).toMatchObject([{ order: "BY_CRITERION", href: "/review/opening/x" }]);
    expect(waiting.map(({ applicationId }) => applicationId)).toEqual([second, first]);
    const rest = queueOf(rows.slice(0, 1), TODAY, 60);
    expect(rest.openings[0]?.href).toBe(`/review/${first}`);
  });

  it("says nothing of a reviewer's seed", () => {
    expect(JSON.stringify(queueOf([row("x", "1", { orderSeed: 987_654 })], TODAY, 60))).not.toContain(
      "987654",
    );
  });

  it("is empty without rows", () => {
    expect(queueOf([], TODAY, 60)).toEqual({ openings: [], waiting: [] });
  });
});
