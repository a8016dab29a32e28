import type { CandidateScore } from "@/domain/scoring/candidate-score";
import { roundToTotal } from "@/domain/scoring/largest-remainder";

const DECIMALS = 2;

/** What one source adds on one criterion, in points of two decimals: by itself, or because a certificate was put to use. */
export interface PointsCell {
  readonly criterionKey: string;
  readonly sourceId: string;
  readonly part: "direct" | "alone" | "synergy";
  readonly points: number;
}

/** One set of cells from which every opened number is summed, so that each adds up to the one it was opened from. */
export interface PointsSheet {
  readonly total: number;
  readonly cells: readonly PointsCell[];
}

/** A cell before it is rounded: its share, 0–1. */
type ExactCell = Omit<PointsCell, "points"> & { readonly share: number };

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The points of the cells a predicate picks. `pointsOf(sheet, (cell) => cell.sourceId === id)` is what a source adds. */
export function pointsOf(sheet: PointsSheet, isPicked: (cell: PointsCell) => boolean): number {
  return hundredths(sheet.cells.reduce((sum, cell) => (isPicked(cell) ? sum + cell.points : sum), 0));
}

/**
 * A score as cells of printed points. They sum to the support as printed with two decimals; outcomes carry their direct
 * part, certificates what they add alone and the whole of what their use adds.
 */
export function pointsSheetOf(score: CandidateScore): PointsSheet {
  const exact = Object.entries(score.criteria).flatMap(([criterionKey, { contributions }]) =>
    contributions.flatMap(({ id: sourceId, source, direct, alone, synergy }): ExactCell[] =>
      source === "outcome"
        ? [{ criterionKey, sourceId, part: "direct", share: direct }]
        : [
            { criterionKey, sourceId, part: "alone", share: alone },
            { criterionKey, sourceId, part: "synergy", share: 2 * synergy },
          ],
    ),
  );
  const total = Number((score.support * 100).toFixed(DECIMALS));
  const printed = roundToTotal(
    exact.map(({ share }) => share * 100),
    DECIMALS,
    total,
  );
  return {
    total,
    cells: exact.map(({ share: _, ...cell }, index) => ({ ...cell, points: printed[index] ?? 0 })),
  };
}

/** A printed number divided in proportion to `shares`; the parts sum to it, or are 0 where nothing counts. */
export function dividePoints(points: number, shares: readonly number[]): number[] {
  if (shares.every((share) => share === 0)) return shares.map(() => 0);
  return roundToTotal(
    shares.map((share) => share * points),
    DECIMALS,
    points,
  );
}
