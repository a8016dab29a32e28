import type { JumpableRandomGenerator } from "pure-rand/types/JumpableRandomGenerator";
import { ATOMS } from "./beta-atoms";
import type { Prepared } from "./prepared";

/** The most each alternative can reach under some weights: at one end or the other of what each value may be. */
function reachOf({ ids, criteria, values, atoms }: Prepared, weights: readonly number[]): number[] {
  return ids.map((_, i) => {
    let reach = 0;
    for (let criterion = 0; criterion < criteria; criterion++) {
      const start = (i * criteria + criterion) * ATOMS;
      const most = atoms
        ? Math.max(atoms[start] as number, atoms[start + ATOMS - 1] as number)
        : (values.data[i * values.width + criterion] as number);
      reach += (weights[criterion] as number) * most;
    }
    return reach;
  });
}

/** One draw of what an alternative is worth under some weights. */
function drawScore(
  { criteria, atoms, values }: Prepared,
  i: number,
  weights: readonly number[],
  generator: JumpableRandomGenerator,
): number {
  let score = 0;
  let picks = 0;
  for (let criterion = 0; criterion < criteria; criterion++) {
    if ((criterion & 3) === 0) picks = generator.next();
    const value = atoms
      ? atoms[(i * criteria + criterion) * ATOMS + (picks & 255)]
      : values.data[i * values.width + criterion];
    score += (weights[criterion] as number) * (value as number);
    picks >>>= 8;
  }
  return score;
}

/**
 * Confidence factor (Lahdelma & Salminen 2001): the share of draws, 0–1, in which the alternative at `place` is first under `weights`,
 * its central ones, when only the values are uncertain; whoever is level shares. Rivals are drawn one by one, those who can
 * reach most first, until one is ahead or none can be.
 * Example: with certain values, 1 for whoever is first under these weights.
 */
export function confidenceFactor(
  prepared: Prepared,
  { place, weights }: { readonly place: number; readonly weights: readonly number[] },
  { draws, generator }: { readonly draws: number; readonly generator: JumpableRandomGenerator },
): number {
  const reach = reachOf(prepared, weights);
  const rivals = reach.map((_, i) => i).filter((i) => i !== place);
  rivals.sort((one, other) => (reach[other] as number) - (reach[one] as number) || one - other);
  const times = prepared.atoms ? draws : 1;
  let won = 0;
  for (let draw = 0; draw < times; draw++) {
    const own = drawScore(prepared, place, weights, generator);
    let level = 1;
    for (const rival of rivals) {
      if ((reach[rival] as number) < own) break;
      const score = drawScore(prepared, rival, weights, generator);
      if (score > own) {
        level = 0;
        break;
      }
      if (score === own) level += 1;
    }
    if (level > 0) won += 1 / level;
  }
  return won / times;
}
