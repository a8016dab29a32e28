import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newerSnapshot } from "@/domain/live/newer-snapshot";

interface Shown {
  readonly revision: number;
  readonly at: number;
  readonly here: string;
}

/** What a server sends over time: the revision grows now and then, the clock always. */
const sentBy = fc
  .array(fc.record({ votes: fc.boolean(), here: fc.string({ maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((steps) => {
    let revision = 0;
    return steps.map(({ votes, here }, at): Shown => {
      revision += Number(votes);
      return { revision, at, here };
    });
  });

/** What arrives of it: any of them lost, doubled and overtaken, but the last one at least once. */
const arriving = sentBy.chain((sent) => {
  const last = sent.at(-1) as Shown;
  return fc
    .array(fc.nat({ max: sent.length - 1 }), { maxLength: 60 })
    .chain((picked) =>
      fc.shuffledSubarray([...picked.map((index) => sent[index] as Shown), last], { minLength: 0 }),
    )
    .chain((some) => fc.nat({ max: some.length }).map((place) => some.toSpliced(place, 0, last)))
    .map((arrived) => ({ arrived, last }));
});

const shownAfter = (arrived: readonly Shown[]) => arrived.reduce<Shown | null>(newerSnapshot, null);

describe("newerSnapshot", () => {
  it("ends with the true state, whatever was lost, doubled or overtaken on the way", () => {
    fc.assert(
      fc.property(arriving, ({ arrived, last }) => {
        expect(shownAfter(arrived)).toEqual(last);
      }),
      { numRuns: 500 },
    );
  });

  it("never goes back once something newer was shown", () => {
    fc.assert(
      fc.property(arriving, ({ arrived }) => {
        let held: Shown | null = null;
        for (const one of arrived) {
          const next: Shown = newerSnapshot(held, one);
          if (held) expect(next.revision).toBeGreaterThanOrEqual(held.revision);
          if (held?.revision === next.revision) expect(next.at).toBeGreaterThanOrEqual(held.at);
          held = next;
        }
      }),
    );
  });

  it("takes the one read later of two of one revision", () => {
    const early = { revision: 3, at: 9 };
    const late = { revision: 3, at: 10 };
    expect(newerSnapshot(early, late)).toBe(late);
    expect(newerSnapshot(late, early)).toBe(late);
  });

  it("takes the higher revision even when its clock is behind", () => {
    expect(newerSnapshot({ revision: 3, at: 9 }, { revision: 2, at: 10 })).toEqual({ revision: 3, at: 9 });
  });
});
