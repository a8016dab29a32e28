import type { ApplicationRecord, EvidenceRecord, OpeningRecord } from "@/domain/application-record";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import type { PacketInputs } from "@/domain/packet-inputs";
import { type RoundRecord, roundFigures } from "@/domain/pairwise/round-record";
import { DEFAULT_CRITERIA } from "@/domain/scoring/criterion";
import type { VoteRecord } from "@/domain/vote/vote-record";

const AT = "2026-10-10T10:00:00.000Z";
const DECIDED_AT = "2026-10-12T10:00:00.000Z";

const criteria = DEFAULT_CRITERIA.map(({ id, weight, credentialCeiling }) => {
  const anchors = ["Nothing", "A start", "Solid", "Strong", "Outstanding"];
  return { id, key: id, name: `Name of ${id}`, question: `${id}?`, anchors, weight, credentialCeiling };
});

const opening: OpeningRecord = {
  id: "opening-1",
  title: "Claims analyst",
  asOf: "2026-11-01",
  checksNeeded: 1,
  roleExpectsAi: 0.75,
  employerValuesCertificates: 0.5,
  rubric: {
    version: 2,
    frozenAt: "2026-10-01T10:00:00.000Z",
    parameters: {},
    evidenceStrength: {},
    credentialStrength: {},
    criteria,
  },
};

function evidence(id: string, isChecked: boolean): EvidenceRecord {
  const said = { id: `${id}-check`, by: "m2", memberId: "m2", name: "Priya Nair", at: AT, reopenedAt: null };
  const check = { ...said, verdict: "SUPPORTS" as const, note: "Read it.", reopenedWhy: "" };
  return {
    id,
    kind: "SYSTEM_RECORD",
    isStatement: false,
    title: "Workflow export",
    description: "26 weeks",
    link: "https://example.test/export",
    checkStatus: isChecked ? "CHECKED" : "UNCHECKED",
    checkNote: "",
    checkedBy: isChecked ? "Priya Nair" : null,
    checkedAt: isChecked ? AT : null,
    checks: isChecked ? [check] : [],
    version: 1,
  };
}

function application(id: string, number: number, level: number): ApplicationRecord {
  const outcome = {
    ...EMPTY_OUTCOME,
    id: `${id}-outcome`,
    statement: "Claims are answered in a day instead of four.",
    metric: "Days",
    unit: "days",
    baseline: 4,
    after: 1,
    periodEnd: "2026-06-30",
    enteredOn: "2026-09-01",
    status: "STANDING" as const,
    statusNote: "",
    version: 3,
    evidence: [evidence(`${id}-evidence`, level > 1)],
  };
  const revision = {
    stage: "DISCUSSION" as const,
    from: level - 1,
    to: level,
    reason: "The export shows it.",
    at: AT,
    by: "Jonas Kerr",
  };
  const ratings = criteria.map(({ key }, index) => ({
    id: `${id}-rating-${index}`,
    outcomeId: outcome.id,
    criterionKey: key,
    level,
    note: index === 0 ? "Both read it." : "",
    confidence: "HIGH" as const,
    firstLevel: index === 0 ? level - 1 : level,
    revisions: index === 0 ? [revision] : [],
  }));
  const review = {
    id: `${id}-review`,
    memberId: "m3",
    reviewer: "Jonas Kerr",
    submittedAt: AT,
    domainExpertise: null,
    note: "",
    ratings,
  };
  const credential = {
    id: `${id}-credential`,
    title: "Applied AI",
    issuer: "Institute",
    kind: "PRACTICAL_EXAM" as const,
    issuedOn: "2026-05-01",
    expiresOn: null,
    grade: 0.9,
    testsSpecificSkills: "YES" as const,
    appliesToOpening: "UNANSWERED" as const,
    includesPracticalWork: "NO" as const,
    servesObjective: "YES" as const,
    genuineness: "ISSUER_VERIFIED" as const,
    genuinenessNote: "",
    link: "",
    version: 1,
  };
  return { id, number, outcomes: [outcome], credentials: [credential], reviews: [review] };
}

const asked = { applicationIds: ["a", "b"], askedBy: "Dana Whitfield", askedAt: AT, asked: 3 };
const counts = [
  { applicationId: "a", count: 1 },
  { applicationId: "b", count: 2 },
  { applicationId: null, count: 0 },
];
const change = { applicationId: null, reason: "", castAt: AT, changedAt: AT };
const reply = { name: "Mei Tanaka", text: "It ended a year ago.", at: AT };
const openVote: VoteRecord = {
  ...asked,
  id: "vote-1",
  ballot: "OPEN",
  endedAt: null,
  cast: 3,
  counts,
  votes: [
    {
      voter: "Jonas Kerr",
      applicationId: "b",
      reason: "The best documented saving.",
      castAt: AT,
      changes: [change],
      replies: [reply],
    },
    { voter: "Mei Tanaka", applicationId: "a", reason: "", castAt: AT, changes: [], replies: [] },
  ],
  reasons: null,
};
const closedVote: VoteRecord = {
  ...asked,
  id: "vote-2",
  ballot: "CLOSED",
  endedAt: AT,
  cast: 3,
  counts,
  votes: null,
  reasons: [{ applicationId: "b", reason: "Steadier." }],
};

const pairs = [{ oneId: "a", otherId: "b", one: 2, other: 3, cannotTell: 1 }];
const answer = { leftId: "a", rightId: "b", isRandom: true, answer: "RIGHT" as const, answeredAt: AT };
const round: RoundRecord = {
  id: "round-1",
  applicationIds: ["a", "b"],
  ballot: "OPEN",
  pairsAsked: 6,
  startedBy: "Dana Whitfield",
  startedAt: AT,
  endedAt: AT,
  done: 1,
  asked: 1,
  pairs,
  ...roundFigures(["a", "b"], pairs),
  voters: [{ voter: "Jonas Kerr", doneAt: AT, answers: [answer] }],
};

const point = {
  applicationId: "a",
  outcomeId: "a-outcome",
  statement: "Claims are answered in a day instead of four.",
  criterionKey: criteria[0]?.key ?? "",
  weight: 0.1,
  result: "KEPT" as const,
  note: "Both read it.",
  seconds: 60,
  settledAt: AT,
};

const event = {
  id: "event-1",
  at: AT,
  actor: "Priya Nair",
  action: "outcome.updated",
  applicationId: "a",
  words: "Priya Nair edited an outcome of Amara Brandt: after",
  diff: { after: { from: 2, to: 1 }, metric: { from: null, to: "Days" } },
};

/** Inputs of a decision with at least one of everything a packet can hold: an offer to "a" while "b" is ahead. */
export function packetInputs(changes: Partial<PacketInputs["decision"]> = {}): PacketInputs {
  return {
    organization: "Northgate Mutual",
    organizationId: "organization-1",
    opening,
    brief: {
      goals: "Answer within a day.",
      bottlenecks: "Typing.",
      teamAiSkillLevel: "TRYING",
      measuresOfSuccess: "Hours.",
    },
    applications: [
      { name: "Amara Brandt", record: application("a", 1, 1) },
      { name: "Ben Okoro", record: application("b", 2, 4) },
    ],
    debriefs: [{ id: "debrief-1", startedBy: "Dana Whitfield", startedAt: AT, endedAt: AT, points: [point] }],
    votes: [openVote, closedVote],
    rounds: [round],
    log: { total: 1, events: [event] },
    decision: {
      id: "decision-1",
      kind: "OFFER",
      applicationId: "a",
      rationale: "She moved exactly the number we named as the bottleneck.\n\nThat is what we need first.",
      againstArithmetic: "Her exercise showed more than the ratings.",
      outcomeIds: ["a-outcome"],
      decidedBy: "Dana Whitfield",
      decidedById: "m1",
      decidedAt: DECIDED_AT,
      signaturesNeeded: 2,
      supersedesId: null,
      ...changes,
    },
  };
}
