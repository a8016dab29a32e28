import { describe, expect, it } from "vitest";
import { asOfProblem, missingFromBrief, openingInput } from "@/domain/opening";

const OPENING = {
  title: "Operations analyst",
  location: "",
  hiringManagerId: "01890000-0000-7000-8000-000000000000",
  goals: "",
  bottlenecks: "",
  teamAiSkillLevel: null,
  measuresOfSuccess: "",
  roleExpectsAi: 0.75,
  employerValuesCertificates: 0.75,
  asOf: "2026-11-01",
  requiredCertificate: "",
  requiredCertificateReason: "",
  interviewQuestions: [],
};

describe("missingFromBrief", () => {
  it("names each question that is blank, and nothing once all four are answered", () => {
    expect(Object.keys(missingFromBrief(OPENING))).toEqual([
      "goals",
      "bottlenecks",
      "teamAiSkillLevel",
      "measuresOfSuccess",
    ]);
    const complete = {
      goals: "a",
      bottlenecks: "b",
      teamAiSkillLevel: "TRYING",
      measuresOfSuccess: "c",
    } as const;
    expect(missingFromBrief(complete)).toEqual({});
    expect(missingFromBrief({ ...complete, goals: "" })).toEqual({
      goals: "What this role is for is still blank.",
    });
  });
});

describe("openingInput", () => {
  it("takes a draft with every question blank, but not without a title", () => {
    expect(openingInput.safeParse(OPENING).success).toBe(true);
    expect(openingInput.safeParse({ ...OPENING, title: " " }).success).toBe(false);
  });

  it.each([-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s as a share", (share) => {
    expect(openingInput.safeParse({ ...OPENING, roleExpectsAi: share }).success).toBe(false);
  });
});

describe("a required certificate", () => {
  function fieldsOf(requiredCertificate: string, requiredCertificateReason: string) {
    const value = { ...OPENING, requiredCertificate, requiredCertificateReason };
    return openingInput.safeParse(value).error?.issues.map(({ path }) => path.join(".")) ?? [];
  }

  it("is named together with what it is for, or not at all", () => {
    expect(fieldsOf("", "")).toEqual([]);
    expect(fieldsOf("Forklift licence", "The law asks for it on the ramp.")).toEqual([]);
    expect(fieldsOf("Forklift licence", "  ")).toEqual(["requiredCertificateReason"]);
    expect(fieldsOf(" ", "The law asks for it on the ramp.")).toEqual(["requiredCertificate"]);
  });
});

describe("asOfProblem", () => {
  it("lets ages be counted to any past day and up to a year ahead", () => {
    expect(asOfProblem("1990-01-01", "2026-11-22")).toBeUndefined();
    expect(asOfProblem("2027-11-23", "2026-11-22")).toBeUndefined();
    expect(asOfProblem("2027-11-24", "2026-11-22")).toBe("At most a year from today.");
  });
});
