import { describe, expect, it } from "vitest";
import {
  newOutcomeInput,
  type OutcomeInput,
  outcomeEntryOn,
  outcomeInput,
  outcomeInputOn,
} from "@/domain/outcome";
import { daysNotCome, EMPTY_OUTCOME, isMeasured, isOtherClaim } from "@/domain/outcome-fields";

const GOOD: OutcomeInput = {
  ...EMPTY_OUTCOME,
  statement: "Quote files arrive complete.",
  metric: "E-mails per file",
  unit: "e-mails",
  baseline: 5,
  after: 2,
  periodStart: "2025-11-01",
  periodEnd: "2026-03-31",
};

function fieldsOf(changes: Partial<OutcomeInput>, schema = outcomeInput): string[] {
  const { error } = schema.safeParse({ ...GOOD, ...changes });
  return (error?.issues ?? []).map(({ path }) => path.join("."));
}

describe("an outcome", () => {
  it("needs only its statement", () => {
    expect(fieldsOf({ ...EMPTY_OUTCOME, statement: GOOD.statement })).toEqual([]);
    expect(fieldsOf(GOOD)).toEqual([]);
  });

  it("is refused under the field that is wrong", () => {
    expect(fieldsOf({ statement: "short" })).toEqual(["statement"]);
    expect(fieldsOf({ after: null })).toEqual(["after"]);
    expect(fieldsOf({ metric: "" })).toEqual(["metric"]);
    expect(fieldsOf({ unit: "%", baseline: 150 })).toEqual(["baseline"]);
    expect(fieldsOf({ unit: "7" })).toEqual(["unit"]);
    expect(fieldsOf({ periodEnd: "2025-10-31" })).toEqual(["periodEnd"]);
  });

  it("may have an after without a before, as some things did not exist", () => {
    expect(fieldsOf({ baseline: null })).toEqual([]);
  });

  it("cannot lie ahead of today, and today is not ahead", () => {
    const schema = outcomeInputOn("2026-03-31");
    expect(fieldsOf({}, schema)).toEqual([]);
    expect(fieldsOf({ periodEnd: "2026-04-01" }, schema)).toEqual(["periodEnd"]);
    expect(daysNotCome({ periodStart: "2026-05-01", periodEnd: null }, "2026-04-30")).toEqual({
      periodStart: "This day has not come yet.",
    });
  });

  it("is measured once it says what, before and after", () => {
    expect(isMeasured(GOOD)).toBe(true);
    expect(isMeasured({ ...GOOD, baseline: 0, after: 0 })).toBe(true);
    for (const lacking of [{ metric: "" }, { baseline: null }, { after: null }]) {
      expect(isMeasured({ ...GOOD, ...lacking })).toBe(false);
    }
  });

  it("claims something else when its wording, numbers or time change, not when AI's part is told better", () => {
    for (const change of [
      { statement: "Something else." },
      { after: 3 },
      { unit: "letters" },
      { periodEnd: null },
    ]) {
      expect(isOtherClaim(GOOD, { ...GOOD, ...change })).toBe(true);
    }
    const told = {
      aiPart: "Reads the mail.",
      limits: "Only motor claims.",
      relevance: "OTHER_FIELD" as const,
    };
    expect(isOtherClaim(GOOD, { ...GOOD, ...told })).toBe(false);
  });
});

describe("an outcome entered with its evidence", () => {
  const piece = { kind: "ARTIFACT", title: "Six threads", description: "", link: "" };

  it("names the row and the field that is wrong, beside those of the outcome", () => {
    const { error } = outcomeEntryOn("2026-11-01").safeParse({
      ...GOOD,
      periodEnd: "2026-11-02",
      evidence: [piece, { ...piece, title: "" }],
    });
    expect(error?.issues.map(({ path }) => path.join(".")).sort()).toEqual(["evidence.1.title", "periodEnd"]);
  });

  it("keeps both parts", () => {
    const entry = { ...GOOD, evidence: [piece] };
    expect(outcomeEntryOn("2026-11-01").parse(entry)).toEqual(entry);
  });

  it("has twenty pieces at most, and may have none", () => {
    const applicationId = "0190a000-0000-7000-8000-000000000000";
    const input = { applicationId, outcome: GOOD };
    expect(newOutcomeInput.parse(input).evidence).toEqual([]);
    const many = newOutcomeInput.safeParse({ ...input, evidence: Array.from({ length: 21 }, () => piece) });
    expect(many.error?.issues[0]?.message).toMatch(/At most 20/);
  });
});
