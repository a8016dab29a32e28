import { describe, expect, it } from "vitest";
import { needsNote, needsPointer, pointsAt, withoutNote, withPointer } from "@/domain/review-note";

const EVIDENCE = ["On record: weekly export of the claims system", "Colleague confirms: [name hidden]"];

describe("a level", () => {
  it.each([[undefined], [null], [0], [1], [2]])("of %s asks for no note", (level) => {
    expect(needsNote(level)).toBe(false);
    expect(needsPointer(level, "", EVIDENCE)).toBeNull();
  });

  it.each([[3], [4]])("of %s asks for a note, then for what it rests on", (level) => {
    expect(needsPointer(level, "  ", EVIDENCE)).toBe("NOTE");
    expect(needsPointer(level, "Very good", EVIDENCE)).toBe("POINTER");
    expect(needsPointer(level, "The export shows it", EVIDENCE)).toBeNull();
  });

  it("asks for nothing more than a note where there is no evidence to point at", () => {
    expect(needsPointer(4, "Very good", [])).toBeNull();
  });
});

it("finds what cannot be handed in without a note", () => {
  const answers = [3, 4, 2, null].flatMap((level) => ["", "why", " "].map((note) => ({ level, note })));
  expect(withoutNote(answers).map(({ level }) => level)).toEqual([3, 3, 4, 4]);
});

describe("a note points at the evidence", () => {
  it.each([
    ["by a word of its title, in any case or accent", "See the EXPÓRT"],
    ["by a word of its kind", "a colleague said so"],
  ])("%s", (_, note) => expect(pointsAt(note, EVIDENCE)).toBe(true));

  it.each([
    ["by a short word", "the on of"],
    ["by part of a word", "exported"],
    ["by what is hidden", "the name is hidden"],
  ])("but not %s", (_, note) => expect(pointsAt(note, EVIDENCE)).toBe(false));
});

it("names a piece of evidence in a note", () => {
  expect(withPointer(" ", "On record: weekly export")).toBe("On record: weekly export");
  expect(withPointer("Halved it ", "weekly export")).toBe("Halved it (weekly export)");
});
