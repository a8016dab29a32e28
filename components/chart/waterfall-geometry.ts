import { CONTRIBUTION_KINDS, type ContributionKind, pointsOf } from "./contribution";

export type WaterfallStep = {
  kind: ContributionKind;
  /** Points, 0 or more. */
  value: number;
  /** One or two words under the column: "File review". */
  label: string;
  /** What it rests on: "work inspected". */
  note?: string;
};

export type WaterfallColumn = WaterfallStep & { x: number; y: number; height: number; from: number };

export const WATERFALL = { width: 816, height: 290, ground: 240, widest: 90, right: 18, room: 222 } as const;
/** Thinner than this a column could not be seen. */
const THINNEST = 3;

/** Columns from left to right, each starting where the one before ended; `scale` is px per point. */
export function waterfallColumns(steps: readonly WaterfallStep[], hi: number) {
  const total = steps.reduce((sum, step) => sum + step.value, 0);
  const scale = Math.min(3.2, WATERFALL.room / Math.max(1, hi, total));
  const count = steps.length + 1;
  const width = Math.min(WATERFALL.widest, ((WATERFALL.width - WATERFALL.right) / count) * 0.78);
  const pitch = count > 1 ? (WATERFALL.width - WATERFALL.right - width) / (count - 1) : 0;
  let sum = 0;
  const columns: WaterfallColumn[] = steps.map((step, index) => {
    const from = sum;
    sum += step.value;
    const height = Math.max(step.value > 0 ? THINNEST : 1, step.value * scale);
    return { ...step, from, x: index * pitch, y: WATERFALL.ground - sum * scale, height };
  });
  return { columns, width, pitch, scale, total };
}

/** The last column: one block per kind, from the ground up, `scale` px per point. */
export function waterfallTotal(steps: readonly WaterfallStep[], scale: number) {
  let sum = 0;
  return CONTRIBUTION_KINDS.map((kind) => ({ kind, points: pointsOf(steps, kind) }))
    .filter(({ points }) => points > 0)
    .map(({ kind, points }) => {
      sum += points;
      return { kind, y: WATERFALL.ground - sum * scale, height: points * scale };
    });
}
