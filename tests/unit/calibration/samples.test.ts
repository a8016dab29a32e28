import { describe, expect, it } from "vitest";
import { referencesOf, type Sample } from "@/domain/calibration/sample";
import { calibrationFamily, samplesOf } from "@/domain/calibration/samples";
import { TEMPLATES } from "@/domain/template/catalog";
import { DEFAULT_CRITERION_KEYS } from "@/domain/template/template";
import { readSourceFiles } from "../../support/source-files";

const FAMILIES = TEMPLATES.map(({ key }) => key);
const samplesIn = (family: string) => samplesOf(family) ?? [];
const own = (family: string) => samplesIn(family).slice(2);
const everySample = [...samplesIn("blank").slice(0, 2), ...FAMILIES.flatMap(own)];
const levelsOf = (samples: readonly Sample[]) => samples.flatMap(referencesOf).map(({ level }) => level);

/** Words that name a person's sex, which nothing a reviewer reads may do. */
const SEXED = /\b(he|she|him|her|his|hers|himself|herself)\b/i;

function textsOf({ outcomes, hidden }: Sample): string[] {
  return [
    hidden,
    ...outcomes.flatMap(({ statement, aiPart, ownPart, limits, evidence }) => [
      statement,
      aiPart,
      ownPart,
      limits,
      ...evidence.flatMap(({ title, shows = "", found = "" }) => [title, shows, found]),
    ]),
  ];
}

describe.each(FAMILIES)("the samples of %s", (family) => {
  it("are Candidates A and B, and two of its own with two outcomes each", () => {
    expect(samplesIn(family).map(({ title }) => title)).toEqual([
      "Candidate A",
      "Candidate B",
      "Candidate C",
      "Candidate D",
    ]);
    expect(own(family).map(({ outcomes }) => outcomes.length)).toEqual([2, 2]);
    expect(calibrationFamily(family)).toBe(family);
  });

  it("have keys that are told apart, and can be part of an answer's name", () => {
    const keys = samplesIn(family).flatMap(({ key, outcomes }) => [key, ...outcomes.map((one) => one.key)]);
    expect(keys.filter((key) => !/^[a-z0-9-]{3,40}$/.test(key))).toEqual([]);
    expect(new Set(samplesIn(family).map(({ key }) => key)).size).toBe(4);
    for (const { outcomes } of samplesIn(family))
      expect(new Set(outcomes.map(({ key }) => key)).size).toBe(outcomes.length);
  });

  it("use the scale: blank, low, middle and high, and no single answer would do for either person", () => {
    const levels = levelsOf(own(family));
    expect(levels).toContain(null);
    expect(levels).toContain(0);
    expect(levels).toContain(1);
    expect(levels).toContain(2);
    expect(levels.some((level) => level !== null && level >= 3)).toBe(true);
    for (const sample of own(family)) {
      const mine = levelsOf([sample]);
      expect(new Set(mine).size, sample.key).toBeGreaterThanOrEqual(3);
      expect(
        new Set(sample.outcomes.map((one) => levelsOf([{ ...sample, outcomes: [one] }]).join())).size,
      ).toBe(2);
    }
  });
});

describe("all samples", () => {
  it("have a level and a reason for every outcome on every criterion", () => {
    for (const sample of everySample) {
      expect(referencesOf(sample)).toHaveLength(sample.outcomes.length * DEFAULT_CRITERION_KEYS.length);
      for (const { level } of referencesOf(sample)) expect([null, 0, 1, 2, 3, 4]).toContain(level);
    }
  });

  it("give each reason in one sentence of readable length, and none twice", () => {
    const reasons = everySample.flatMap(referencesOf).map(({ reason }) => reason);
    expect(reasons.filter(({ length }) => length < 40 || length > 160)).toEqual([]);
    expect(reasons.filter((reason) => !/^[A-Z0-9‘].*\.$/.test(reason) || /[.!?] [A-Z]/.test(reason))).toEqual(
      [],
    );
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it("tell each outcome at a length that is read in half a minute", () => {
    for (const { outcomes } of everySample) {
      for (const { statement, ownPart, aiPart, limits } of outcomes) {
        expect(statement.length, statement).toBeGreaterThanOrEqual(40);
        expect(statement.length, statement).toBeLessThanOrEqual(120);
        expect(`${ownPart}${aiPart}${limits}`.length, statement).toBeLessThanOrEqual(520);
        expect([ownPart, aiPart, limits].filter((text) => !/^\S.*[.]$/s.test(text))).toEqual([]);
      }
    }
  });

  it("name no person's sex", () => {
    const reasons = everySample.flatMap(referencesOf).map(({ reason }) => reason);
    expect([...everySample.flatMap(textsOf), ...reasons].filter((text) => SEXED.test(text))).toEqual([]);
  });

  it("are never part of what a browser loads, which would hold the references", () => {
    const guilty = readSourceFiles().filter(
      ({ name, text }) => /^(components|app)\//.test(name) && /calibration\/samples/.test(text),
    );
    expect(guilty.map(({ name }) => name)).toEqual([]);
  });
});

describe("calibrationFamily", () => {
  it("is the general one without a template, or with one that is not known", () => {
    expect(calibrationFamily(null)).toBe("blank");
    expect(calibrationFamily("astronaut")).toBe("blank");
    expect(calibrationFamily("constructor")).toBe("blank");
    expect(samplesOf("astronaut")).toBeUndefined();
    expect(samplesOf("toString")).toBeUndefined();
  });
});
