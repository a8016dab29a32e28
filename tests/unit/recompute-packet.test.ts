import { describe, expect, it } from "vitest";
import type { OpeningRecord, RatingRecord } from "@/domain/application-record";
import { debriefRows } from "@/domain/debrief/debrief-rows";
import { type DecisionPacket, makePacket } from "@/domain/decision-packet";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import { recomputePacket } from "@/domain/recompute-packet";
import { DEFAULT_CRITERIA } from "@/domain/scoring/criterion";
import { sealPacket, unsealPacket } from "@/domain/sealed-packet";

const criteria = DEFAULT_CRITERIA.map(({ id, weight, credentialCeiling }) => {
  return { id, key: id, name: `Name of ${id}`, question: "", anchors: [], weight, credentialCeiling };
});
const opening: OpeningRecord = {
  id: "o",
  title: "Analyst",
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
    criteria,
  },
};

function packetWith(rating: Partial<RatingRecord>): DecisionPacket {
  const evidence = {
    id: "e",
    kind: "BARE_SELF_REPORT" as const,
    isStatement: true,
    title: "",
    description: "",
    link: "",
    checkStatus: "UNCHECKED" as const,
    checkNote: "",
    checkedBy: null,
    checkedAt: null,
    checks: [],
    version: 1,
  };
  const outcome = {
    ...EMPTY_OUTCOME,
    id: "r",
    statement: "Claims are answered in a day",
    enteredOn: "2026-10-01",
    status: "STANDING" as const,
    statusNote: "",
    version: 1,
    evidence: [evidence],
  };
  const key = criteria[0]?.key ?? "";
  const review = {
    id: "v",
    memberId: "m",
    reviewer: "R",
    submittedAt: "2026-10-10T10:00:00.000Z",
    domainExpertise: null,
    note: "",
    ratings: [{ id: "x", outcomeId: "r", criterionKey: key, level: 3, note: "", ...rating }],
  };
  const record = { id: "a", number: 1, outcomes: [outcome], credentials: [], reviews: [review] };
  const point = {
    applicationId: "a",
    outcomeId: "r",
    statement: outcome.statement,
    criterionKey: key,
    weight: 0.1,
    seconds: 60,
  };
  const unsaid = { ...point, result: null, note: "", settledAt: null };
  const said = {
    ...point,
    result: "KEPT" as const,
    note: "Both read it.",
    settledAt: "2026-10-11T10:00:00.000Z",
  };
  return makePacket({
    organization: "Northgate",
    opening,
    brief: { goals: "", bottlenecks: "", teamAiSkillLevel: "TRYING", measuresOfSuccess: "" },
    applications: [{ name: "Chiara Neri", record }],
    debriefs: [
      {
        id: "d",
        startedBy: "Dana",
        startedAt: "2026-10-11T09:00:00.000Z",
        endedAt: null,
        points: [said, unsaid],
      },
    ],
    decision: {
      id: "z",
      kind: "OFFER",
      applicationId: "a",
      rationale: "",
      outcomeIds: [],
      decidedBy: "Dana",
      decidedAt: "2026-10-12T10:00:00.000Z",
      supersedesId: null,
    },
  });
}

const sealed = (packet: DecisionPacket) => sealPacket(packet, "0".repeat(64));

describe("a packet", () => {
  it("of the scoring before confidence recomputes to the last digit, as medium changes nothing", () => {
    const old = { ...packetWith({}), scoringVersion: "1.0" };
    const { packet } = unsealPacket(sealed(old));
    expect(recomputePacket(packet)).toEqual([]);
    expect(packetWith({ confidence: "MEDIUM" }).results).toEqual(packetWith({}).results);
  });

  it("holds how sure reviewers were, and shows it where that was changed", () => {
    const { packet } = unsealPacket(sealed(packetWith({ confidence: "LOW" })));
    expect(recomputePacket(packet)).toEqual([]);
    const surer = unsealPacket(sealed(packetWith({ confidence: "LOW" })).replace('"LOW"', '"HIGH"')).packet;
    const paths = recomputePacket(surer).map(({ path }) => path);
    expect(paths).toContain("results.scores.0.sd");
    expect(paths).not.toContain("results.scores.0.support");
  });

  it("of a scoring nobody here knows is refused in words", () => {
    const unknown = sealed({ ...packetWith({}), scoringVersion: "0.9" });
    expect(() => unsealPacket(unknown)).toThrow("This packet was scored by version 0.9; this is 1.1.");
  });

  it("says in names what came of its debriefs, and nothing where there were none", () => {
    const packet = packetWith({});
    expect(debriefRows(packet)[0]?.points).toEqual([
      {
        candidateName: "Chiara Neri",
        applicationId: "a",
        statement: "Claims are answered in a day",
        criterionName: criteria[0]?.name,
        result: "KEPT",
        note: "Both read it.",
      },
    ]);
    const { debriefs: _, ...before } = packet;
    expect(debriefRows(before)).toEqual([]);
  });
});
