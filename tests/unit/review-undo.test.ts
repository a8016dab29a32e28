import { describe, expect, it } from "vitest";
import { type Answer, type AnswerField, NO_ANSWER } from "@/domain/review-answer";
import { type Change, lastRated, remembered, undoLast, withoutApplication } from "@/domain/review-undo";

const change = (key: string, field: AnswerField, before: Partial<Answer> = {}): Change => {
  return { applicationId: "app", key, field, before: { ...NO_ANSWER, ...before } };
};
const all = (...changes: Change[]) => changes.reduce<readonly Change[]>(remembered, []);

describe("undo", () => {
  it("gives back what was before the last change, then before the one before it", () => {
    const history = all(change("a", "level"), change("a", "level", { level: 2 }));
    const first = undoLast(history);
    expect(first?.change.before.level).toBe(2);
    expect(undoLast(first?.rest ?? [])?.change.before.level).toBeUndefined();
    expect(undoLast([])).toBeNull();
  });

  it("takes what was typed into one note in one go as one change", () => {
    const history = all(
      change("a", "note", { note: "" }),
      change("a", "note", { note: "w" }),
      change("b", "note", { note: "" }),
    );
    expect(history.map(({ key, before }) => [key, before.note])).toEqual([
      ["a", ""],
      ["b", ""],
    ]);
  });

  it("starts a note anew after another change of the same answer", () => {
    const history = all(
      change("a", "note"),
      change("a", "confidence", { note: "why" }),
      change("a", "note", { note: "why" }),
    );
    expect(history).toHaveLength(3);
  });

  it("remembers five hundred changes", () => {
    const history = all(...Array.from({ length: 600 }, (_, index) => change(String(index), "level")));
    expect(history).toHaveLength(500);
    expect(history.at(-1)?.key).toBe("599");
  });
});

it("knows where a level was given last", () => {
  expect(lastRated(all(change("a", "level"), change("b", "level"), change("c", "note")))?.key).toBe("b");
  expect(lastRated([])).toBeNull();
});

it("forgets an application that is handed in", () => {
  const other = { ...change("b", "level"), applicationId: "other" };
  expect(withoutApplication(all(change("a", "level"), other), "app")).toEqual([other]);
});
