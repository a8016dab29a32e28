import { expect, it } from "vitest";
import type { ApplicationRecord, EvidenceRecord, OutcomeRecord } from "@/domain/application-record";
import { closableOf, comparedOutcome, periodWords } from "@/domain/comparison/compared-candidate";

function evidence(kind: EvidenceRecord["kind"], checkStatus: EvidenceRecord["checkStatus"]): EvidenceRecord {
  const blank = {
    title: "",
    description: "",
    link: "",
    checkNote: "",
    checkedBy: null,
    checkedAt: null,
    checks: [],
  };
  return { ...blank, id: `${kind} ${checkStatus}`, kind, isStatement: false, checkStatus, version: 1 };
}

const outcome: OutcomeRecord = {
  id: "o1",
  statement: "Cut the time to the first reply",
  source: "CANDIDATE",
  metric: "First reply to motor claims",
  unit: "h",
  baseline: 41,
  after: 17,
  periodStart: "2026-01-05",
  periodEnd: "2026-07-05",
  enteredOn: "2026-10-01",
  frequency: null,
  aiPart: "",
  ownPart: "",
  limits: "",
  relevance: "SAME_WORK",
  status: "STANDING",
  statusNote: "",
  version: 1,
  evidence: [
    evidence("MANAGER_REFERENCE", "CHECKED"),
    evidence("SYSTEM_RECORD", "CHECKED"),
    evidence("SPECIFIC_SELF_REPORT", "UNCHECKED"),
    evidence("ARTIFACT", "DISPUTED"),
  ],
};
const review = (reviewer: string, level: number | null): ApplicationRecord["reviews"][number] => ({
  id: reviewer,
  memberId: reviewer,
  reviewer,
  submittedAt: "2026-10-20T10:00:00.000Z",
  domainExpertise: null,
  note: "",
  ratings: [
    {
      id: `${reviewer} rating`,
      outcomeId: "o1",
      criterionKey: "productivity",
      level,
      note: `${reviewer}’s note`,
    },
  ],
});
const application: ApplicationRecord = {
  id: "a",
  number: 1,
  outcomes: [outcome],
  credentials: [],
  reviews: [review("Mei", 3), review("Jonas", null)],
};

function shown(kind: EvidenceRecord["kind"], checkStatus: EvidenceRecord["checkStatus"]) {
  return { id: `${kind} ${checkStatus}`, kind, title: "", checkStatus, isStatement: false };
}

it("shows an outcome by what was measured, what was checked and who gave which level", () => {
  expect(comparedOutcome(outcome, application)).toEqual({
    id: "o1",
    title: "First reply to motor claims",
    change: "41 h → 17 h, 26 weeks",
    isStanding: true,
    checked: "SYSTEM_RECORD",
    claimed: "SPECIFIC_SELF_REPORT",
    checkedKinds: ["SYSTEM_RECORD", "MANAGER_REFERENCE"],
    evidence: [
      shown("SYSTEM_RECORD", "CHECKED"),
      shown("ARTIFACT", "DISPUTED"),
      shown("MANAGER_REFERENCE", "CHECKED"),
      shown("SPECIFIC_SELF_REPORT", "UNCHECKED"),
    ],
    levels: {
      productivity: [
        { reviewer: "Mei", level: 3, note: "Mei’s note" },
        { reviewer: "Jonas", level: null, note: "Jonas’s note" },
      ],
    },
  });
});

it("knows what waits for a check: not the own word, nor what somebody looked at", () => {
  const waiting = evidence("PEER_REFERENCE", "UNCHECKED");
  const record = { ...application, outcomes: [{ ...outcome, evidence: [...outcome.evidence, waiting] }] };
  const input = { id: "a", outcomes: [], credentials: [] };
  expect(closableOf(record, input)).toEqual({
    input,
    unchecked: [{ outcomeId: "o1", evidenceId: waiting.id, kind: "PEER_REFERENCE" }],
  });
});

it("says how long something lasted in the unit that is easiest to grasp", () => {
  expect(periodWords("2026-03-02", "2026-03-02")).toBe("1 day");
  expect(periodWords("2026-03-02", "2026-03-08")).toBe("1 week");
  expect(periodWords("2024-01-01", "2025-12-31")).toBe("24 months");
  expect(periodWords(null, "2026-03-08")).toBe("");
});
