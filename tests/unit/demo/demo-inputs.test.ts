import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { calendarDayOf } from "@/domain/calendar";
import { candidateInput } from "@/domain/candidate";
import { credentialInputOn } from "@/domain/credential";
import { evidenceInput } from "@/domain/evidence";
import { evidenceRequestInput } from "@/domain/missing-evidence/evidence-request";
import { newOpeningInput } from "@/domain/opening";
import { outcomeInputOn } from "@/domain/outcome";
import { refereeRequestInput } from "@/domain/referee";
import { rubricForm } from "@/domain/rubric";
import { demoMemberId } from "@/prisma/demo/demo-members";
import { DEMO_OPENINGS } from "@/prisma/demo/demo-openings";
import { buildRows } from "@/prisma/demo/rows/build-rows";
import { candidateInputOf } from "@/prisma/demo/rows/candidate-rows";
import { credentialInputOf } from "@/prisma/demo/rows/credential-rows";
import { evidenceInputOf } from "@/prisma/demo/rows/evidence-rows";
import { openingInputOf } from "@/prisma/demo/rows/opening-rows";
import { outcomeInputOf } from "@/prisma/demo/rows/outcome-rows";

const NOW = new Date("2026-11-22T08:00:00.000Z");
const today = calendarDayOf(NOW);
const rows = buildRows(DEMO_OPENINGS, NOW);
const candidates = DEMO_OPENINGS.flatMap((opening) => opening.candidates);
const outcomes = candidates.flatMap((candidate) => candidate.outcomes ?? []);
const evidence = outcomes.flatMap((outcome) => outcome.evidence ?? []);
const credentials = candidates.flatMap((candidate) => candidate.credentials ?? []);

/** What the schema refuses, with the value; empty when it takes all, just as they are. */
function refusedBy(schema: z.ZodType, values: readonly unknown[]): string[] {
  return values.flatMap((value) => {
    const result = schema.safeParse(value);
    if (!result.success) return [`${JSON.stringify(value)}: ${result.error.message}`];
    return JSON.stringify(result.data) === JSON.stringify(value) ? [] : [`changed: ${JSON.stringify(value)}`];
  });
}

describe("the forms would take everything the demo holds", () => {
  test("candidates", () => {
    expect(refusedBy(candidateInput, candidates.map(candidateInputOf))).toEqual([]);
  });

  test("outcomes, none of them later than today", () => {
    expect(refusedBy(outcomeInputOn(today), outcomes.map(outcomeInputOf))).toEqual([]);
  });

  test("evidence", () => {
    expect(refusedBy(evidenceInput, evidence.map(evidenceInputOf))).toEqual([]);
  });

  test("certificates", () => {
    const refused = credentials
      .map(credentialInputOf)
      .filter((one) => !credentialInputOn(today).safeParse(one).success);
    expect(refused).toEqual([]);
  });

  test("questions to referees and to candidates", () => {
    const referees = outcomes
      .flatMap((outcome) => outcome.referees ?? [])
      .map(({ asked: _, confirmed: __, isByHand = false, ...fields }) => {
        return { ...fields, outcomeId: rows.outcomes[0]?.id, isMailed: !isByHand };
      });
    expect(referees.length).toBeGreaterThanOrEqual(2);
    for (const input of referees) expect(refereeRequestInput.safeParse(input).error).toBeUndefined();
    expect(rows.evidenceRequests.length).toBeGreaterThanOrEqual(1);
    for (const { what, applicationId, outcomeId } of rows.evidenceRequests) {
      const input = { applicationId, outcomeId, what, dueOn: null, isMailed: false };
      expect(evidenceRequestInput.safeParse(input).error).toBeUndefined();
    }
  });

  test("briefs", () => {
    const inputs = DEMO_OPENINGS.map((opening) => {
      return {
        ...openingInputOf(opening),
        hiringManagerId: demoMemberId("dana"),
        templateKey: opening.templateKey,
      };
    });
    for (const input of inputs) expect(newOpeningInput.safeParse(input).error).toBeUndefined();
  });

  test("rubrics", () => {
    for (const rubric of rows.rubrics) {
      const criteria = rows.criteria.filter((row) => row.rubricId === rubric.id);
      const form = { criteria, parameters: {}, evidenceStrength: {}, credentialStrength: {} };
      expect(rubricForm.safeParse(form).error).toBeUndefined();
    }
  });
});

test("everybody is a person of their own, with results of their own", () => {
  const statements = outcomes.map((outcome) => outcome.statement);
  const exercises = statements.filter((statement) => statement.includes("supervised exercise"));
  expect(new Set(statements).size).toBe(statements.length);
  expect(statements.length - exercises.length).toBeGreaterThanOrEqual(80);
  expect(new Set(candidates.map((candidate) => candidate.name)).size).toBe(candidates.length);
  expect(new Set(rows.candidates.map((row) => row.email)).size).toBe(candidates.length);
});

test("what is rated blind does not say whether somebody is a woman or a man", () => {
  const gendered = /\b(he|she|his|her|hers|him|himself|herself)\b/i;
  const told = outcomes.flatMap(({ statement, aiPart, ownPart, limits, evidence }) => [
    statement,
    aiPart,
    ownPart,
    limits,
    ...(evidence ?? []).flatMap(({ title, description }) => [title, description]),
  ]);
  expect(told.filter((text) => text && gendered.test(text))).toEqual([]);
});
