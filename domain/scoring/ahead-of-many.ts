import { betaSpread, expectedLead } from "./expected-lead";
import { isAhead, isFarAhead } from "./is-ahead";
import { type Estimate, supportBeta } from "./support-beta";
import { type SurvivalGrid, survivalGrid } from "./survival-grid";
import { AHEAD_FROM } from "./verdict";

/** Betas less full than this heap up at an end, and go the long way. */
const LEAST_SHAPE = 0.3;
/**
 * How far from the expected one the lead can lie at which one is ahead by 80 %, and between what, each with room to spare: the
 * less full the Betas, the farther. The first row that a and b of both reach is the one that holds.
 */
const ROOM = [
  { least: 8, slack: 0.012, short: 0.7, long: 1 },
  { least: 4, slack: 0.035, short: 0.65, long: 1.05 },
  { least: 2, slack: 0.08, short: 0.6, long: 1.1 },
  { least: 1, slack: 0.2, short: 0.5, long: 1.25 },
  { least: LEAST_SHAPE, slack: 0.5, short: 0.15, long: 1.5 },
] as const;

function roomFor(least: number): (typeof ROOM)[number] {
  if (least >= ROOM[0].least) return ROOM[0];
  if (least >= ROOM[1].least) return ROOM[1];
  if (least >= ROOM[2].least) return ROOM[2];
  return least >= ROOM[3].least ? ROOM[3] : ROOM[4];
}

/** What a grid misses by at most, tenfold and more; nearer to 80 % the integral decides. */
const MARGIN = 5e-6;
const COARSEST = 0.5;
const FINEST = 1 / 128;

/** The coarsest grid that is fine enough for two spreads on the logit, or nothing where none is. */
function stepFor(firstVariance: number, secondVariance: number): number | undefined {
  const wanted = 0.6 * Math.sqrt(1 / (1 / firstVariance + 1 / secondVariance));
  let step = COARSEST;
  while (step > wanted && step >= FINEST) step /= 2;
  return step >= FINEST ? step : undefined;
}

/**
 * Whether one is ahead of each of many others by 80 %: the answers of `isAhead`, with the integral over a grid that all of them
 * share, and only for those whom the lead alone does not decide.
 */
export function aheadOfMany(best: Estimate, priorSupport: number): (other: Estimate) => boolean {
  const beta = supportBeta(best, priorSupport);
  const isFull = beta !== undefined && beta.a >= LEAST_SHAPE && beta.b >= LEAST_SHAPE;
  if (!isFull) return (other) => isAhead(best, other, priorSupport);
  const bestVariance = 1 / beta.a + 1 / beta.b;
  const bestSpread = betaSpread(beta.a, beta.b);
  // Most others spread about as the best does: they share its grid.
  const usualStep = stepFor(bestVariance, bestVariance) ?? FINEST;
  const grids = new Map<number, SurvivalGrid>();
  const gridOf = (step: number) => {
    const grid = grids.get(step) ?? survivalGrid(beta.a, beta.b, step);
    grids.set(step, grid);
    return grid;
  };
  return (other) => {
    const lead = best.support - other.support;
    const variance = best.sd * best.sd + other.sd * other.sd;
    if (isFarAhead(lead, variance)) return true;
    const theta = priorSupport + (1 - priorSupport) * other.support;
    const spread = (1 - priorSupport) * other.sd;
    const observations = (theta * (1 - theta)) / (spread * spread) - 1;
    const a = theta * observations;
    const b = observations - a;
    if (!(a >= LEAST_SHAPE && b >= LEAST_SHAPE)) return isAhead(best, other, priorSupport);
    const standardized = lead / Math.sqrt(variance);
    const { slack, short, long } = roomFor(Math.min(bestSpread.least, a, b));
    if (standardized < short || standardized > long) return standardized > long;
    const over = standardized - expectedLead(bestSpread, betaSpread(a, b));
    if (Math.abs(over) > slack) return over > 0;
    const step = stepFor(bestVariance, 1 / a + 1 / b);
    if (step === undefined) return isAhead(best, other, priorSupport);
    const probability = gridOf(Math.min(step, usualStep)).above(a, b);
    if (Math.abs(probability - AHEAD_FROM) > MARGIN) return probability > AHEAD_FROM;
    return isAhead(best, other, priorSupport);
  };
}
