import { describe, expect, it } from "vitest";
import { inOrderOfNeed } from "@/domain/vote/vote-list";
import { voteRecordOf } from "@/domain/vote/vote-record";
import { ALINA, BEN, ballot, vote } from "@/tests/unit/vote/ballots";

const endedAt = "2026-11-22T15:00:00.000Z";
const changed = {
  applicationId: BEN,
  reason: "At first.",
  castAt: "2026-11-22T13:30:00.000Z",
  changedAt: "2026-11-22T14:06:00.000Z",
};
const votes = [
  vote("tomas", BEN, { reason: "The report." }),
  vote("mei", ALINA, {
    reason: "The exam.",
    changes: [changed],
    replies: [{ memberId: "tomas", name: "Tomas", text: "An exam is no result.", at: endedAt }],
  }),
];

describe("what the record keeps of a vote that is over", () => {
  it("open ballot: who chose what and why, changes and answers, by name", () => {
    const record = voteRecordOf(ballot({ votes, endedAt }));
    expect(record).toMatchObject({ applicationIds: [ALINA, BEN], cast: 2, asked: 5, reasons: null });
    expect(record.votes?.map(({ voter }) => voter)).toEqual(["Mei", "Tomas"]);
    expect(record.votes?.[0]).toMatchObject({
      applicationId: ALINA,
      changes: [changed],
      replies: [{ name: "Tomas", text: "An exam is no result.", at: endedAt }],
    });
  });

  it("closed ballot: counts and reasons, and no member anywhere", () => {
    const three = [...votes, vote("jonas", BEN)];
    const record = voteRecordOf(ballot({ ballot: "CLOSED", votes: three, endedAt, askedBy: "" }));
    expect(record.votes).toBeNull();
    expect(record.reasons).toEqual([
      { applicationId: ALINA, reason: "The exam." },
      { applicationId: BEN, reason: "The report." },
    ]);
    expect(JSON.stringify(record).toLowerCase()).not.toMatch(/mei|tomas|jonas|at first/);
    const turned = ballot({ ballot: "CLOSED", votes: three.toReversed(), endedAt, askedBy: "" });
    expect(voteRecordOf(turned)).toEqual(record);
  });

  it("closed ballot that was ended with two votes in: how many, as counts would say who chose what", () => {
    const few = { cast: 2, counts: null, votes: null, reasons: null };
    expect(voteRecordOf(ballot({ ballot: "CLOSED", votes, endedAt }))).toMatchObject({ ...few, endedAt });
  });

  it("one that runs: how many are in, and nothing else", () => {
    expect(voteRecordOf(ballot({ votes }))).toMatchObject({
      cast: 2,
      counts: null,
      votes: null,
      reasons: null,
    });
  });
});

describe("the votes of an opening", () => {
  it("come open for me first, then open for others, the latest first", () => {
    const of = (comparisonId: string, askedAt: string, more: object) => {
      return { comparisonId, askedAt, canVote: true, own: null, closedBecause: null, ...more };
    };
    const own = { applicationId: null, reason: "", castAt: "", version: 1, changes: [] };
    const listed = inOrderOfNeed([
      of("over", "4", { canVote: false, closedBecause: "Ended." }),
      of("cast", "3", { own }),
      of("older", "1", {}),
      of("newer", "2", {}),
    ]);
    expect(listed.map(({ comparisonId }) => comparisonId)).toEqual(["newer", "older", "cast", "over"]);
  });
});
