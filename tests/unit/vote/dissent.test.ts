import { describe, expect, it } from "vitest";
import { countsOf } from "@/domain/vote/ballot-counts";
import { majorityOf, partDissent } from "@/domain/vote/dissent";
import { ALINA, BEN, ballot, vote } from "@/tests/unit/vote/ballots";

const nobodyIsBehind = () => false;
const votes = [vote("dana", BEN), vote("jonas", BEN), vote("mei", ALINA), vote("priya", null)];
const counts = countsOf(ballot({ votes }));

describe("what most voted for", () => {
  it("is the one with more votes than any other; cannot tell is nobody", () => {
    expect(majorityOf(counts)).toBe(BEN);
    expect(
      majorityOf(countsOf(ballot({ votes: [vote("dana", null), vote("mei", null), vote("jonas", ALINA)] }))),
    ).toBe(ALINA);
  });

  it("is nothing where two are level, or nobody chose", () => {
    expect(majorityOf(countsOf(ballot({ votes: [vote("dana", BEN), vote("mei", ALINA)] })))).toBeNull();
    expect(majorityOf(countsOf(ballot({ votes: [vote("dana", null)] })))).toBeNull();
    expect(majorityOf([])).toBeNull();
  });
});

describe("who sees it differently", () => {
  it("is who voted against the majority; who cannot tell differs from nothing", () => {
    const { dissent, consensus } = partDissent(votes, counts, nobodyIsBehind);
    expect(dissent).toMatchObject([{ memberId: "mei", isAgainstMajority: true, isAgainstArithmetic: false }]);
    expect(consensus.map(({ memberId }) => memberId)).toEqual(["dana", "jonas", "priya"]);
  });

  it("is who voted against the arithmetic, even where most did", () => {
    const { dissent } = partDissent(votes, counts, (id) => id === BEN);
    expect(
      dissent.map(({ memberId, isAgainstMajority, isAgainstArithmetic }) => [
        memberId,
        isAgainstMajority,
        isAgainstArithmetic,
      ]),
    ).toEqual([
      ["dana", false, true],
      ["jonas", false, true],
      ["mei", true, false],
    ]);
  });

  it("is nobody where two are level and too close to call", () => {
    const level = [vote("dana", BEN), vote("mei", ALINA)];
    expect(partDissent(level, countsOf(ballot({ votes: level })), nobodyIsBehind).dissent).toEqual([]);
  });
});
