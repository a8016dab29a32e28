import { describe, expect, it, test } from "vitest";
import type {
  ApplicationRecord,
  CredentialRecord,
  EvidenceRecord,
  OpeningRecord,
  OutcomeRecord,
  RatingRecord,
} from "@/domain/application-record";
import { canonicalJson } from "@/domain/canonical-json";
import { makePacket, packetText } from "@/domain/decision-packet";
import { hasRevisions, withFirstRatings } from "@/domain/first-ratings";
import { firstSupportOf } from "@/domain/first-support";
import { putToUse } from "@/domain/put-to-use";
import { firstLevelOf, type RevisionRecord } from "@/domain/rating-revision";
import { recomputePacket } from "@/domain/recompute-packet";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { policyInputOf } from "@/domain/scoring-input";
import { sealPacket, unsealPacket } from "@/domain/sealed-packet";

const evidence: EvidenceRecord = {
  id: "e1",
  kind: "SYSTEM_RECORD",
  isStatement: false,
  title: "",
  description: "",
  link: "",
  checkStatus: "CHECKED",
  checkNote: "",
  checkedBy: "Priya Raman",
  checkedAt: "2026-10-10T10:00:00.000Z",
  checks: [],
  version: 1,
};
const outcome: OutcomeRecord = {
  id: "o1",
  statement: "Cut the time to the first reply",
  source: "CANDIDATE",
  metric: "First reply",
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
  evidence: [evidence],
};
const credential: CredentialRecord = {
  id: "c1",
  title: "AI in Service Operations",
  issuer: "Weald Open College",
  kind: "GRADED_PROJECT",
  issuedOn: "2026-02-01",
  expiresOn: null,
  grade: null,
  testsSpecificSkills: "YES",
  appliesToOpening: "YES",
  includesPracticalWork: "YES",
  servesObjective: "YES",
  genuineness: "ISSUER_VERIFIED",
  genuinenessNote: "",
  link: "",
  version: 1,
};
const opening: OpeningRecord = {
  id: "opening",
  title: "Operations analyst",
  asOf: "2026-11-01",
  checksNeeded: 1,
  roleExpectsAi: 0.75,
  employerValuesCertificates: 0.75,
  rubric: {
    version: 1,
    frozenAt: null,
    parameters: {},
    evidenceStrength: {},
    credentialStrength: {},
    criteria: ["productivity", "value"].map((key) => ({
      id: key,
      key,
      name: key,
      question: "",
      anchors: ["0", "1", "2", "3", "4"],
      weight: 0.5,
      credentialCeiling: 0.1,
    })),
  },
};
const policy = resolvePolicy(policyInputOf(opening));

function revision(from: number | null, to: number | null, at: string): RevisionRecord {
  return { stage: "DISCUSSION", from, to, reason: "The export shows it.", at, by: "Mei Tanaka" };
}

function rated(rating: Pick<RatingRecord, "level" | "revisions">): ApplicationRecord {
  const review = { id: "r", memberId: "m", reviewer: "Mei Tanaka", domainExpertise: null, note: "" };
  const ratings = [{ id: "ra", outcomeId: "o1", criterionKey: "productivity", note: "", ...rating }];
  const reviews = [{ ...review, submittedAt: "2026-10-20T10:00:00.000Z", ratings }];
  return { id: "a", number: 1, outcomes: [outcome], credentials: [credential], reviews };
}

const changed = rated({ level: 4, revisions: [revision(1, 2, "2026-10-21"), revision(2, 4, "2026-10-22")] });

test("the first level is the one before the earliest change, else the level itself", () => {
  expect(firstLevelOf({ level: 3 })).toBe(3);
  expect(firstLevelOf({ level: 3, revisions: [] })).toBe(3);
  expect(firstLevelOf({ level: 3, revisions: [{ from: null }, { from: 2 }] })).toBeNull();
});

describe("the score of the first ratings", () => {
  it("is that of the same application rated so and never changed", () => {
    const first = firstSupportOf(changed, opening, policy);
    expect(withFirstRatings(changed).reviews[0]?.ratings[0]?.level).toBe(1);
    const never = makePacketOf(rated({ level: 1 })).results.scores[0]?.support;
    expect(first).toBe(never);
    expect(first).toBeLessThan(makePacketOf(changed).results.scores[0]?.support ?? 0);
  });

  it("is none of its own where nobody changed a rating", () => {
    expect(hasRevisions(rated({ level: 2, revisions: [] }))).toBe(false);
    expect(firstSupportOf(rated({ level: 2 }), opening, policy)).toBeNull();
  });
});

test("a certificate was put to use where an outcome was rated above 0", () => {
  expect(putToUse(rated({ level: 3 }), opening)).toEqual(new Map([["c1", 1]]));
  expect(putToUse(rated({ level: null }), opening)).toEqual(new Map([["c1", 0]]));
});

function makePacketOf(record: ApplicationRecord) {
  return makePacket({
    organization: "Northgate Mutual",
    opening,
    brief: { goals: "", bottlenecks: "", teamAiSkillLevel: null, measuresOfSuccess: "" },
    applications: [{ name: "Chiara Neri", record }],
    decision: {
      id: "d",
      kind: "OFFER",
      applicationId: "a",
      rationale: "",
      outcomeIds: ["o1"],
      decidedBy: "Dana Whitfield",
      decidedAt: "2026-11-02T10:00:00.000Z",
      supersedesId: null,
    },
  });
}

describe("the packet", () => {
  it("holds who changed what, and both scores, and recomputes", () => {
    const packet = makePacketOf(changed);
    const opened = unsealPacket(sealPacket(packet, "0".repeat(64)));
    expect(opened.text).toBe(packetText(packet));
    expect(recomputePacket(opened.packet)).toEqual([]);
    expect(opened.packet.results.firstSupport).toEqual({ a: firstSupportOf(changed, opening, policy) });
    expect(opened.text).toContain('"by":"Mei Tanaka"');
  });

  it("shows a first level that was tampered with", () => {
    const sealed = sealPacket(makePacketOf(changed), "0".repeat(64));
    const { packet } = unsealPacket(sealed.replace('"from":1', '"from":3'));
    expect(recomputePacket(packet)).toMatchObject([{ path: "results.firstSupport.a" }]);
  });

  it("of format 1, from before there were changes, is still read and recomputes", () => {
    const { formatVersion: _, ...now } = makePacketOf(rated({ level: 3 }));
    const sealed = canonicalJson({ ...now, formatVersion: 1, fingerprint: "0".repeat(64) });
    expect(recomputePacket(unsealPacket(sealed).packet)).toEqual([]);
  });

  it("of a format that is not known is refused", () => {
    const { formatVersion: _, ...now } = makePacketOf(rated({ level: 3 }));
    const sealed = canonicalJson({ ...now, formatVersion: 4, fingerprint: "0".repeat(64) });
    expect(() => unsealPacket(sealed)).toThrow(/format version 4; known are 1, 2 and 3/);
  });
});
