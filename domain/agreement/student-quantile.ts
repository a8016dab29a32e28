import { logitQuantile } from "@/domain/scoring/beta";
import { exp } from "@/domain/scoring/exponential";
import { betaOf } from "@/domain/scoring/regularized-beta";

/**
 * The t > 0 that |T| exceeds with probability `outside` (0–1), for Student's T with `freedom` degrees: ν/(ν + T²) is
 * Beta(ν/2, ½) (Abramowitz & Stegun 26.7.1). `studentQuantile(0.1, 9)` is 1.8331.
 */
export function studentQuantile(outside: number, freedom: number): number {
  return Math.sqrt(freedom * exp(-logitQuantile(outside, betaOf(freedom / 2, 0.5))));
}
