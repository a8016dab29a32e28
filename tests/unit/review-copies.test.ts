import { expect, it } from "vitest";
import { type Edit, NO_ANSWER } from "@/domain/review-answer";
import { mergeCopies } from "@/domain/review-copies";

const copy = (change: Partial<Edit>): Edit => {
  return { note: "", confidence: "MEDIUM", base: 0, from: NO_ANSWER, tried: [], ...change };
};

it("is one edit where windows kept different things of one answer", () => {
  const tried = [{ ...NO_ANSWER, level: 3 }];
  const { edit, others } = mergeCopies([
    copy({ level: 3 }),
    copy({ note: "why", tried }),
    copy({ level: 3 }),
  ]);
  expect(edit).toMatchObject({ level: 3, note: "why", tried });
  expect(others).toEqual([]);
});

it("leaves out what says something else, or was made on another version", () => {
  const { edit, others } = mergeCopies([
    copy({ level: 3 }),
    copy({ level: 1 }),
    copy({ note: "w", base: 2 }),
  ]);
  expect(edit).toMatchObject({ level: 3, note: "" });
  expect(others).toEqual([1, 2]);
});

it("is what it was where there is one", () => {
  const only = copy({ level: null });
  expect(mergeCopies([only])).toEqual({ edit: only, others: [] });
});
