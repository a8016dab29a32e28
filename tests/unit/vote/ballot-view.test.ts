import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Role } from "@/domain/role";
import { BALLOTS, type BallotState, type BallotVote } from "@/domain/vote/ballot-state";
import { ballotViewOf } from "@/domain/vote/ballot-view";
import { ALINA, BEN, ballot, MEMBERS, said, vote, voters } from "@/tests/unit/vote/ballots";

const mei = { memberId: "mei", role: "REVIEWER" as const };
const outsider = { memberId: "olga", role: "RECRUITER" as const };
const auditor = { memberId: "callum", role: "AUDITOR" as const };

const three = [
  vote("dana", BEN, { reason: "The backlog report settles it." }),
  vote("mei", ALINA, { reason: "She passed the exam on our tool." }),
  vote("tomas", BEN),
];
const all = [...three, vote("jonas", BEN), vote("priya", null)];

describe("who sees what of an open ballot", () => {
  it("before one's own vote: how many are in, and nothing else of others", () => {
    const view = ballotViewOf(ballot({ votes: three.filter(({ memberId }) => memberId !== "mei") }), mei);
    expect(view).toMatchObject({
      cast: 2,
      asked: 5,
      own: null,
      result: null,
      hidden: "UNTIL_OWN_VOTE",
      canVote: true,
    });
    for (const told of ["Tomas", 'Dana"', "backlog", "waiting"]) {
      expect(JSON.stringify({ ...view, askedBy: "" })).not.toContain(told);
    }
  });

  it("after it: counts, names, reasons and who has not voted", () => {
    const { result, own, hidden } = ballotViewOf(ballot({ votes: three }), mei);
    expect(hidden).toBeNull();
    expect(own).toMatchObject({
      applicationId: ALINA,
      reason: "She passed the exam on our tool.",
      version: 1,
    });
    expect(result?.counts).toEqual([
      { applicationId: ALINA, count: 1 },
      { applicationId: BEN, count: 2 },
      { applicationId: null, count: 0 },
    ]);
    expect(result?.votes?.map(({ name, isMe }) => [name, isMe])).toEqual([
      ["Dana", false],
      ["Mei", true],
      ["Tomas", false],
    ]);
    expect(result?.waiting).toEqual(["Jonas", "Priya"]);
    expect(result?.reasons).toBeNull();
  });

  it.each([outsider, auditor])(
    "who is not asked ($role): once everybody asked has voted, or it was ended",
    (viewer) => {
      expect(ballotViewOf(ballot({ votes: three }), viewer)).toMatchObject({
        result: null,
        hidden: "UNTIL_ALL",
        canVote: false,
      });
      expect(ballotViewOf(ballot({ votes: all }), viewer).result?.votes).toHaveLength(5);
      const ended = ballot({ votes: three, endedAt: "2026-11-22T15:00:00.000Z" });
      expect(ballotViewOf(ended, viewer).result?.waiting).toEqual(["Jonas", "Priya"]);
    },
  );

  it("who was asked and has not voted sees the result of a vote that was ended", () => {
    const ended = ballot({ votes: [vote("dana", BEN)], endedAt: "2026-11-22T15:00:00.000Z" });
    const view = ballotViewOf(ended, mei);
    expect(view).toMatchObject({ canVote: false, hidden: null });
    expect(view.closedBecause).toContain("ended");
  });

  it("a vote that is closed for now by a withdrawal keeps its result from who has not voted", () => {
    const [first, second] = ballot().applications as [
      BallotState["applications"][0],
      BallotState["applications"][0],
    ];
    const state = ballot({ votes: three, applications: [first, { ...second, isWithdrawn: true }] });
    const view = ballotViewOf(state, { memberId: "jonas", role: "REVIEWER" });
    expect(view).toMatchObject({ result: null, canVote: false });
    expect(view.closedBecause).toBe("Ben Okoro has withdrawn, so this vote takes no more votes.");
  });

  it("counts who voted and has left the panel since, and lets them see it still", () => {
    const state = ballot({ votes: [...three, vote("gone", ALINA)] });
    expect(ballotViewOf(state, { memberId: "gone", role: "REVIEWER" })).toMatchObject({
      cast: 4,
      asked: 6,
      canVote: false,
      hidden: null,
    });
  });

  it("a member who joined the panel later is asked too", () => {
    const asked = [...ballot().asked, { memberId: "new", name: "New" }];
    expect(ballotViewOf(ballot({ votes: all, asked }), outsider).hidden).toBe("UNTIL_ALL");
  });
});

describe("who may do what", () => {
  it("votes: the panel, while it is open; ends it: recruiters, hiring managers and admins", () => {
    const may = (role: Role, state = ballot()) => {
      const { canVote, canEnd } = ballotViewOf(state, { memberId: "dana", role });
      return [canVote, canEnd];
    };
    expect(may("REVIEWER")).toEqual([true, false]);
    expect(may("HIRING_MANAGER")).toEqual([true, true]);
    expect(may("RECRUITER")).toEqual([true, true]);
    expect(may("AUDITOR")).toEqual([false, false]);
    expect(may("ADMIN", ballot({ endedAt: "2026-11-22T15:00:00.000Z" }))).toEqual([false, false]);
    expect(may("ADMIN", ballot({ openingStatus: "ARCHIVED" }))).toEqual([false, true]);
    expect(may("ADMIN", ballot({ openingStatus: "DECIDED" }))).toEqual([false, true]);
  });
});

describe("a closed ballot", () => {
  const closed = (votes: readonly BallotVote[]) => ballot({ ballot: "CLOSED", votes });

  it("shows counts and unsigned reasons in the order of their texts, and each their own", () => {
    const { result, own } = ballotViewOf(closed(three), mei);
    expect(own?.applicationId).toBe(ALINA);
    expect(result).toEqual({
      counts: [
        { applicationId: ALINA, count: 1 },
        { applicationId: BEN, count: 2 },
        { applicationId: null, count: 0 },
      ],
      votes: null,
      reasons: [
        { applicationId: ALINA, reason: "She passed the exam on our tool." },
        { applicationId: BEN, reason: "The backlog report settles it." },
      ],
      waiting: null,
    });
  });

  it("shows nothing while so few have voted that each would know the other's", () => {
    expect(ballotViewOf(closed(three.slice(0, 2)), mei)).toMatchObject({ result: null, hidden: "TOO_FEW" });
  });

  it("ended, or with a panel that small, shows as little: ending a vote after the first one tells nobody whose it is", () => {
    const one = { ...closed(three.slice(0, 1)), endedAt: "2026-11-22T15:00:00.000Z" };
    const panelOfTwo = {
      ...closed(three.slice(0, 2)),
      asked: ballot().asked.filter(({ name }) => /Dana|Mei/.test(name)),
    };
    for (const viewer of [mei, outsider, auditor]) {
      expect(ballotViewOf(one, viewer)).toMatchObject({ result: null, hidden: "TOO_FEW", canVote: false });
      expect(ballotViewOf(panelOfTwo, viewer)).toMatchObject({ result: null, hidden: "TOO_FEW" });
    }
  });

  it("names nobody but who asked: permuting who cast the votes leaves everybody else's view the same", () => {
    const property = fc.property(voters, fc.array(said, { minLength: 5, maxLength: 5 }), (who, what) => {
      const others = who.filter((memberId) => memberId !== "mei");
      const own = vote("mei", ALINA, what[4]);
      const votesOf = (order: readonly string[]) => [
        own,
        ...order.map((memberId, index) => vote(memberId, null, what[index])),
      ];
      const here = ballotViewOf(closed(votesOf(others)), mei);
      expect(JSON.stringify(ballotViewOf(closed(votesOf(others.toReversed())), mei))).toBe(
        JSON.stringify(here),
      );
      const told = JSON.stringify(here.result);
      for (const memberId of MEMBERS) expect(told).not.toContain(`"${memberId}"`);
    });
    fc.assert(property);
  });

  it("shows an outsider the same whoever cast which of the votes", () => {
    const property = fc.property(
      fc.array(said, { minLength: 5, maxLength: 5 }),
      fc.shuffledSubarray([...MEMBERS], { minLength: 5 }),
      (what, order) => {
        const here = closed(MEMBERS.map((memberId, index) => vote(memberId, null, what[index])));
        const there = closed(order.map((memberId, index) => vote(memberId, null, what[index])));
        expect(JSON.stringify(ballotViewOf(there, outsider))).toBe(
          JSON.stringify(ballotViewOf(here, outsider)),
        );
      },
    );
    fc.assert(property);
  });
});

describe("before one's own vote", () => {
  it("nothing others vote, say, change or answer changes a byte of what one sees", () => {
    const two = fc.tuple(
      fc.array(said, { minLength: 5, maxLength: 5 }),
      fc.array(said, { minLength: 5, maxLength: 5 }),
    );
    const property = fc.property(
      voters,
      two,
      fc.constantFrom(...BALLOTS),
      fc.boolean(),
      (who, [one, other], kind, isAsked) => {
        const viewer = isAsked ? mei : outsider;
        // Somebody of the panel is always missing, else the result is everybody's.
        const others = who.filter((memberId) => memberId !== "mei");
        const stateOf = (what: typeof one) =>
          ballot({
            ballot: kind,
            revision: 7,
            votes: others.map((memberId, index) => vote(memberId, null, what[index])),
          });
        expect(JSON.stringify(ballotViewOf(stateOf(one), viewer))).toBe(
          JSON.stringify(ballotViewOf(stateOf(other), viewer)),
        );
      },
    );
    fc.assert(property);
  });
});
