import { HIGHEST_LEVEL } from "./levels";
import type { RatedOutcome } from "./rated-outcome";

/** A range of heights between two neighbouring levels, in which the same outcomes are active. */
export type Layer = {
  /** Its upper end, 0–4: outcomes at this level or above are active in it. */
  readonly top: number;
  /** Share of the scale, 0–1; the heights of all layers sum to 1. */
  readonly height: number;
  /** What is left, 0–1, of the part of an outcome that rests on the candidate's own word. */
  readonly toldScale: number;
  /** M = Σ m̃ */
  readonly mass: number;
};

/**
 * Cuts the scale (0, T] at the outcomes' levels, the empty layer on top included. In a layer only outcomes that reach it
 * are active, and what rests on the candidate's own word saturates over them together: with B = Σ m · told,
 * m̃ = m · (1 − told + told/(1 + B/`selfReportCap`)) (formula 6).
 * Example: one outcome at level 3 gives a layer of height .75 holding it and an empty one of .25.
 */
export function layersOf(standing: readonly RatedOutcome[], selfReportCap: number): Layer[] {
  const layers: Layer[] = [];
  let below = 0;
  while (below < HIGHEST_LEVEL) {
    const top = lowestLevelAbove(below, standing);
    layers.push(layerUpTo(top, below, standing, selfReportCap));
    below = top;
  }
  return layers;
}

function lowestLevelAbove(height: number, standing: readonly RatedOutcome[]): number {
  let lowest = HIGHEST_LEVEL;
  for (const { level } of standing) if (level > height && level < lowest) lowest = level;
  return lowest;
}

function layerUpTo(
  top: number,
  below: number,
  standing: readonly RatedOutcome[],
  selfReportCap: number,
): Layer {
  let toldMass = 0;
  for (const { level, mass, told } of standing) if (level >= top) toldMass += mass * told;
  const toldScale = 1 / (1 + toldMass / selfReportCap);
  let total = 0;
  for (const outcome of standing) total += countedMass(outcome, top, toldScale);
  return { top, height: (top - below) / HIGHEST_LEVEL, toldScale, mass: total };
}

/** m̃ ≥ 0: what a standing outcome counts in the layer that ends at `top`. Example: 0 for one rated below it. */
export function countedMass({ level, mass, told }: RatedOutcome, top: number, toldScale: number): number {
  return level >= top ? mass * (1 - told + told * toldScale) : 0;
}
