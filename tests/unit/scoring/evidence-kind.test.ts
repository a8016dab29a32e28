import { expect, it } from "vitest";
import { EVIDENCE_KINDS, EVIDENCE_STRENGTH, isSelfReport } from "@/domain/scoring/evidence-kind";

it("has the strengths and bounds of the specification", () => {
  const table = EVIDENCE_KINDS.map((kind) => {
    const { default: strength, low, high } = EVIDENCE_STRENGTH[kind];
    return [kind, strength, low, high];
  });
  expect(table).toEqual([
    ["SYSTEM_RECORD", 0.95, 0.8, 0.99],
    ["WORK_SAMPLE", 0.75, 0.5, 0.95],
    ["ARTIFACT", 0.6, 0.35, 0.75],
    ["MANAGER_REFERENCE", 0.45, 0.25, 0.6],
    ["PEER_REFERENCE", 0.35, 0.2, 0.5],
    ["INTERVIEW_ACCOUNT", 0.35, 0.2, 0.5],
    ["SPECIFIC_SELF_REPORT", 0.2, 0.05, 0.3],
    ["BARE_SELF_REPORT", 0.1, 0, 0.15],
  ]);
});

it("takes only the two self-reports as the candidate's own word", () => {
  expect(EVIDENCE_KINDS.filter(isSelfReport)).toEqual(["SPECIFIC_SELF_REPORT", "BARE_SELF_REPORT"]);
});
