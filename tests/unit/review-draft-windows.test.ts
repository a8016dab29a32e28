import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, NO_ANSWER, type StoredAnswer } from "@/domain/review-answer";
import {
  acknowledged,
  answerOf,
  clashed,
  edited,
  heard,
  learned,
  sending,
  startDraft,
} from "@/domain/review-draft";

const empty = startDraft({});
const stored = (level: number | null, note: string, version: number): StoredAnswer => {
  return { level, note, confidence: "MEDIUM", version };
};

describe("what another window has stored", () => {
  const before = startDraft({ a: stored(2, "", 1) });

  it("shows at once, and what is being written here goes on top of it", () => {
    expect(answerOf(heard(before, "a", stored(4, "", 2), 1), "a").level).toBe(4);
    const typing = edited(before, "a", { note: "why" });
    expect(heard(typing, "a", stored(4, "", 2), 1).edits).toMatchObject({
      a: { level: 4, note: "why", base: 2 },
    });
  });

  it("waits for the server to ask when both changed one thing", () => {
    const typing = edited(before, "a", { level: 0 });
    expect(heard(typing, "a", stored(4, "", 2), 1)).toBe(typing);
  });

  it("is no news when it is older", () => {
    const newer = startDraft({ a: stored(2, "", 5) });
    expect(heard(newer, "a", stored(4, "", 2), 1)).toBe(newer);
  });

  it("may be that an answer was taken back", () => {
    expect(answerOf(heard(before, "a", NO_ANSWER, 1), "a").level).toBeUndefined();
    expect(heard(startDraft({ a: stored(2, "", 3) }), "a", NO_ANSWER, 1).stored.a?.version).toBe(3);
  });
});

const FIELD_CHANGES = [{ level: 4 }, { note: "n" }, { confidence: "HIGH" }] as const;

it("two devices that change different things of one answer never ask and lose neither", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 2 }), fc.boolean(), ([one, two], isFirst) => {
      const before = startDraft({ a: stored(2, "", 1) });
      const here = edited(before, "a", FIELD_CHANGES[one as number] as Partial<Answer>);
      const there = edited(before, "a", FIELD_CHANGES[two as number] as Partial<Answer>);
      const [first, second] = isFirst ? [here, there] : [there, here];
      const server = { ...(answerOf(first, "a") as Answer), version: 2 };
      const draft = clashed(sending(second, "a"), "a", server);
      expect(draft.clash).toBeNull();
      expect(answerOf(draft, "a")).toMatchObject({
        level: 2,
        note: "",
        confidence: "MEDIUM",
        ...FIELD_CHANGES[one as number],
        ...FIELD_CHANGES[two as number],
      });
    }),
  );
});

it("two devices that answer different questions never meet", () => {
  const here = sending(edited(empty, "a", { level: 1 }), "a");
  const there = learned(edited(empty, "b", { level: 2 }), { a: stored(1, "", 1) });
  expect(acknowledged(here, "a", stored(1, "", 1)).clash).toBeNull();
  expect(answerOf(there, "a").level).toBe(1);
  expect(answerOf(there, "b").level).toBe(2);
});
