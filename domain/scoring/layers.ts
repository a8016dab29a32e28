import { HIGHEST_LEVEL } from "./levels";
import type { RatedOutcome } from "./rated-outcome";

/** A range of heights between two neighbouring levels, in which the same outcomes are active. */
export type Layer = {
  /** Share of the scale, 0–1; the heights of all layers sum to 1. */
  readonly height: number;
  /** m̃ of each standing outcome, in their order; 0 for those below the layer. */
  readonly counted: readonly number[];
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
  const tops = [...new Set(standing.map(({ level }) => level))].filter((level) => level > 0);
  tops.sort((first, second) => first - second);
  const layers: Layer[] = [];
  let below = 0;
  for (const top of tops) {
    layers.push(layerUpTo(top, below, standing, selfReportCap));
    below = top;
  }
  if (below < HIGHEST_LEVEL) layers.push(layerUpTo(HIGHEST_LEVEL, below, standing, selfReportCap));
  return layers;
}

function layerUpTo(
  top: number,
  below: number,
  standing: readonly RatedOutcome[],
  selfReportCap: number,
): Layer {
  let toldMass = 0;
  for (const { level, mass, told } of standing) if (level >= top) toldMass += mass * told;
  const scale = 1 / (1 + toldMass / selfReportCap);
  let total = 0;
  const counted = standing.map(({ level, mass, told }) => {
    if (level < top) return 0;
    const countedMass = mass * (1 - told + told * scale);
    total += countedMass;
    return countedMass;
  });
  return { height: (top - below) / HIGHEST_LEVEL, counted, mass: total };
}
