import { describe, expect, it } from "vitest";
import { type Placeable, rankInBands } from "@/domain/scoring/bands";

function placed(id: string, support: number, sd = 0.1): Placeable {
  return { id, support, sd, isRated: true };
}

function bandsOf(...scores: Placeable[]) {
  return rankInBands(scores, 0.2).bands.map(({ places, scores: band }) => [places, band.map(({ id }) => id)]);
}

describe("rankInBands", () => {
  it("shares places among those between whom it is too close to call", () => {
    expect(bandsOf(placed("far", 0.1), placed("b", 0.44), placed("a", 0.47), placed("c", 0.45))).toEqual([
      ["1–3", ["a", "c", "b"]],
      ["4", ["far"]],
    ]);
  });

  it("measures each band from its best, not from neighbour to neighbour", () => {
    expect(
      bandsOf(
        placed("a", 0.6, 0.05),
        placed("b", 0.56, 0.05),
        placed("c", 0.5, 0.05),
        placed("d", 0.46, 0.05),
      ),
    ).toEqual([
      ["1–2", ["a", "b"]],
      ["3–4", ["c", "d"]],
    ]);
  });

  it("keeps a lower but very uncertain candidate, of whom the best is not ahead", () => {
    expect(bandsOf(placed("a", 0.6, 0.05), placed("sure", 0.5, 0.05), placed("unsure", 0.49, 0.25))).toEqual([
      ["1–2", ["a", "unsure"]],
      ["3", ["sure"]],
    ]);
  });

  it("gives no place to those with nothing rated yet", () => {
    const { bands, unplaced } = rankInBands([{ ...placed("b", 0), isRated: false }, placed("a", 0)], 0.2);
    expect(bands.map(({ places }) => places)).toEqual(["1"]);
    expect(unplaced.map(({ id }) => id)).toEqual(["b"]);
  });

  it("orders equals by id", () => {
    expect(bandsOf(placed("b", 0.3), placed("a", 0.3))).toEqual([["1–2", ["a", "b"]]]);
  });

  it("places nobody of nobody", () => {
    expect(rankInBands([], 0.2)).toEqual({ bands: [], unplaced: [] });
  });
});
