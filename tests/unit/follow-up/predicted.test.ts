import { describe, expect, it } from "vitest";
import { type FollowedPair, predictedChart } from "@/domain/follow-up/predicted";
import {
  predictedFinding,
  predictedWords,
  rangeWords,
  twoDecimals,
} from "@/domain/follow-up/predicted-words";
import { OVERALL } from "@/domain/follow-up/questions";

function people(key: string, answers: readonly number[]): FollowedPair[] {
  return answers.map((answer, index) => ({ key, name: `Name of ${key}`, support: (index + 1) / 20, answer }));
}

const RISING = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4];

describe("what predicted what", () => {
  it("waits for ten pairs", () => {
    const [few] = predictedChart(people("a", [1, 2, 3, 4]));
    expect(few).toMatchObject({ standing: "too few", correlation: null, range: null });
    expect(predictedWords(few as never)).toBe("Too few to tell: 4 of 10");
    expect(predictedChart(people("a", RISING.slice(1)))[0]?.standing).toBe("too few");
    expect(predictedChart(people("a", RISING))[0]?.standing).toBe("enough");
  });

  it("says nothing where everybody was given the same answer", () => {
    const [alike] = predictedChart(
      people(
        "a",
        RISING.fill(3, 0, 0).map(() => 3),
      ),
    );
    expect(alike).toMatchObject({ standing: "all alike", correlation: null });
    expect(predictedWords(alike as never)).toBe("All alike, so nothing can be told");
  });

  it("gives the correlation with its range in words, and a link only where the range leaves zero out", () => {
    const [up, down, none] = predictedChart([
      ...people("a", RISING),
      ...people("b", RISING.toReversed()),
      ...people("c", [2, 4, 0, 3, 1, 2, 0, 4, 1, 3]),
    ]);
    // By hand: Σd² of ranks 1–10 against mid-ranks 1.5 1.5 3.5 3.5 … is 2.5; with ties r = 80/√(82.5 · 80).
    expect(up?.correlation).toBeCloseTo(80 / Math.sqrt(82.5 * 80), 12);
    expect(predictedWords(up as never)).toBe("More support, better at work: 0.98");
    expect(predictedWords(down as never)).toBe("More support, worse at work: −0.98");
    expect(predictedWords(none as never)).toMatch(/^No clear link, /);
    expect(rangeWords(up as never)).toMatch(/^0\.9\d to 1\.00$|^0\.9\d to 0\.99$/);
  });

  it("puts all in all last and sums up in a sentence", () => {
    const rows = predictedChart([...people(OVERALL, [1, 2]), ...people("a", RISING)]);
    expect(rows.map(({ key }) => key)).toEqual(["a", OVERALL]);
    expect(predictedFinding(rows)).toBe("Who had more support on “Name of a” did better at work");
    expect(predictedFinding(predictedChart(people("a", [1])))).toBe(
      "Too few answers to tell what predicted what",
    );
    expect(predictedFinding([])).toBe("Too few answers to tell what predicted what");
    expect(predictedFinding(predictedChart(people("c", [2, 4, 0, 3, 1, 2, 0, 4, 1, 3])))).toBe(
      "No clear link yet between support and how it went",
    );
    expect(predictedFinding(predictedChart(people("b", RISING.toReversed())))).toContain(
      "not always the way",
    );
  });

  it("says numbers as people write them", () => {
    expect(twoDecimals(-0.176)).toBe("−0.18");
    expect(twoDecimals(-0.001)).toBe("0.00");
  });
});
