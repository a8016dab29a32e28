import { describe, expect, it } from "vitest";
import { ownRoundOf } from "@/domain/pairwise/own-round";
import { roundFigures, roundRecordOf } from "@/domain/pairwise/round-record";
import type { RoundState } from "@/domain/pairwise/round-state";
import { roundViewOf } from "@/domain/pairwise/round-view";
import { DONE, roundState, voterOf } from "./round-states";

const reviewer = (memberId: string) => ({ memberId, role: "REVIEWER" as const });
const see = (state: RoundState, name: string) => roundViewOf(state, reviewer(name));
const ALL = ["a>b", "a<c", "d>a", "b>c", "d?b"];

describe("roundViewOf", () => {
  it("shows nothing of others before one is done oneself, but how many are", () => {
    const alone = see(roundState(), "jonas");
    const others = [voterOf("Mei", ["a<b", "c>d"]), voterOf("Tomas", ALL.slice(0, 1))];
    expect(see(roundState({ voters: others }), "jonas")).toEqual(alone);
    const isDone = [voterOf("Mei", ALL, DONE)];
    expect(see(roundState({ voters: isDone }), "jonas")).toEqual({
      ...alone,
      done: 1,
      revision: alone.revision + 1,
    });
    expect(alone).toMatchObject({ done: 0, asked: 3, outcome: null, hidden: "UNTIL_OWN_VOTE" });
    expect(alone.own).toMatchObject({ answered: 0, left: 5, isDone: false, last: null, canFinish: false });
  });

  it("shows what came of it once one is done, from those who are done alone", () => {
    const voters = [voterOf("Jonas", ALL, DONE), voterOf("Mei", ["c>d", "c>a"])];
    const view = see(roundState({ voters }), "jonas");
    expect(view).toMatchObject({ done: 1, asked: 3, hidden: null });
    expect(view.outcome).toMatchObject({ choices: 4, cannotTell: 1 });
    expect(view.outcome?.voters).toEqual([
      { memberId: "jonas", name: "Jonas", isMe: true, answers: 5, cannotTell: 1 },
    ]);
    expect(view.own).toMatchObject({ isDone: true, left: 0, pair: null, last: null });
    expect(see(roundState({ voters }), "mei").outcome).toBeNull();
  });

  it("waits for everybody with whoever is not asked, an auditor's eyes included", () => {
    const some = roundState({ voters: [voterOf("Jonas", ALL, DONE)] });
    const outsider = roundViewOf(some, { memberId: "dana", role: "RECRUITER" });
    expect(outsider).toMatchObject({ own: null, outcome: null, hidden: "UNTIL_ALL", canEnd: true });
    const all = ["Jonas", "Mei", "Tomas"].map((name) => voterOf(name, ALL, DONE));
    const auditor = { memberId: "callum", role: "AUDITOR" as const };
    expect(roundViewOf(roundState({ voters: all }), auditor)).toMatchObject({ hidden: null, canEnd: false });
    const ended = { ...some, endedAt: DONE };
    expect(roundViewOf(ended, auditor).outcome).not.toBeNull();
  });

  it("counts what everybody has answered once it was ended, and asks nothing any more", () => {
    const voters = [voterOf("Jonas", ALL, DONE), voterOf("Mei", ["c>d", "c>a"])];
    const view = see(roundState({ voters, endedAt: DONE }), "mei");
    expect(view.outcome?.choices).toBe(6);
    expect(view.closedBecause).toContain("ended");
    expect(view.own).toMatchObject({ left: 0, pair: null, last: null, canFinish: false });
  });

  it("on a closed ballot names nobody, and waits for three so that none gives another away", () => {
    const two = [voterOf("Jonas", ALL, DONE), voterOf("Mei", ["c>d", "c>a", "b>d"], DONE)];
    const few = see(roundState({ voters: two, ballot: "CLOSED" }), "jonas");
    expect(few).toMatchObject({ outcome: null, hidden: "TOO_FEW" });
    const three = [...two, voterOf("Tomas", ALL, DONE)];
    const view = see(roundState({ voters: three, ballot: "CLOSED" }), "jonas");
    expect(view.outcome?.voters).toBeNull();
    expect(view.outcome?.questions.length).toBeGreaterThan(0);
    for (const name of ["Mei", "Tomas", "Jonas"]) expect(JSON.stringify(view)).not.toContain(name);
  });

  it("on a closed ballot that was ended with fewer, says as little, and keeps no counts", () => {
    const voters = [voterOf("Jonas", ALL, DONE), voterOf("Mei", ["c>d"]), voterOf("Tomas", [])];
    const ended = roundState({ voters, ballot: "CLOSED", endedAt: DONE });
    expect(see(ended, "tomas")).toMatchObject({ outcome: null, hidden: "TOO_FEW" });
    expect(roundRecordOf(ended)).toMatchObject({ endedAt: DONE, done: 1, pairs: null, strengths: null });
  });

  it("asks the team's questions with who answered what, on an open ballot", () => {
    const voters = ["Jonas", "Mei", "Tomas"].map((name) => voterOf(name, ["d>a", "d>b", "d>c"], DONE));
    const { outcome } = see(roundState({ voters }), "mei");
    const question = outcome?.questions.find(({ aheadId }) => aheadId === "a");
    expect(question).toMatchObject({ chosenId: "d", aheadId: "a" });
    expect(question?.direct).toEqual({
      chosen: 3,
      ahead: 0,
      cannotTell: 0,
      chosenBy: ["Jonas", "Mei", "Tomas"],
      aheadBy: [],
    });
    expect(outcome?.evidence[0]).toMatchObject({ applicationId: "a", places: "1" });
  });

  it("never goes back: its revision rises with all that changes for one", () => {
    const steps: RoundState[] = [
      roundState(),
      roundState({ voters: [voterOf("Jonas", ["a>b"])] }),
      roundState({ voters: [{ ...voterOf("Jonas", []), pairs: [takenBack()] }] }),
      roundState({
        voters: [{ ...voterOf("Jonas", []), pairs: [{ ...takenBack(), answer: "LEFT", version: 3 }] }],
      }),
      roundState({ voters: [voterOf("Jonas", ALL, DONE)] }),
      roundState({ voters: [voterOf("Jonas", ALL, DONE), voterOf("Mei", ALL, DONE)] }),
      roundState({ voters: [voterOf("Jonas", ALL, DONE), voterOf("Mei", ALL, DONE)], endedAt: DONE }),
    ];
    const revisions = steps.map((state) => see(state, "jonas").revision);
    expect(revisions).toEqual([...revisions].sort((one, other) => one - other));
    expect(new Set(revisions).size).toBe(steps.length);
  });
});

function takenBack() {
  const [pair] = voterOf("Jonas", ["a>b"]).pairs;
  if (!pair) throw new Error("There is no pair.");
  return { ...pair, answer: null, answeredAt: null, version: 2 };
}

describe("ownRoundOf", () => {
  it("asks the same pair again after it was taken back, and takes back one at a time", () => {
    const state = roundState({
      voters: [
        {
          ...voterOf("Jonas", []),
          pairs: [...voterOf("Jonas", ["c>d"]).pairs, { ...takenBack(), position: 1 }],
        },
      ],
    });
    const own = ownRoundOf(state, "jonas");
    expect(own.pair).toEqual({ leftId: "a", rightId: "b", isRandom: true, position: 1, version: 2 });
    expect(own).toMatchObject({ answered: 1, left: 4, last: null });
  });

  it("asks no more about who has withdrawn, and stops where no pair is left", () => {
    const evidence = roundState().evidence.slice(0, 3);
    const state = roundState({ evidence, voters: [voterOf("Jonas", ["a>d", "b>d", "a>b"])] });
    const own = ownRoundOf(state, "jonas");
    expect(own.left).toBe(2);
    expect([own.pair?.leftId, own.pair?.rightId]).toContain("c");
    const few = ownRoundOf({ ...state, evidence: evidence.slice(0, 2) }, "jonas");
    expect(few).toMatchObject({ left: 0, pair: null, canFinish: true });
  });

  it("depends on one's own answers alone", () => {
    const mine = voterOf("Jonas", ["a>b", "c>d"]);
    const alone = ownRoundOf(roundState({ voters: [mine] }), "jonas");
    const others = [voterOf("Mei", ["b>a", "d>c", "a>c"], DONE), voterOf("Tomas", ["b>a"])];
    expect(ownRoundOf(roundState({ voters: [mine, ...others] }), "jonas")).toEqual(alone);
  });
});

describe("roundRecordOf", () => {
  it("keeps answers by name on an open ballot, counts on a closed one, and figures that follow from the counts", () => {
    const voters = ["Jonas", "Mei", "Tomas"].map((name) => voterOf(name, ALL, DONE));
    const open = roundRecordOf(roundState({ voters }));
    expect(open.voters?.map(({ voter }) => voter)).toEqual(["Jonas", "Mei", "Tomas"]);
    expect(open.voters?.[0]?.answers).toHaveLength(5);
    expect(roundFigures(open.applicationIds, open.pairs ?? [])).toEqual({
      strengths: open.strengths,
      reliability: open.reliability,
    });
    const closed = roundRecordOf(roundState({ voters, ballot: "CLOSED" }));
    expect(closed).toEqual({ ...open, ballot: "CLOSED", voters: null });
    expect(JSON.stringify(closed)).not.toContain("Mei");
  });

  it("says nothing of a round that goes on but how many are done", () => {
    const record = roundRecordOf(roundState({ voters: [voterOf("Jonas", ALL, DONE)] }));
    expect(record).toMatchObject({ done: 1, asked: 3, pairs: null, strengths: null, voters: null });
  });
});
