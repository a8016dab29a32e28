import { countWord, joinNames } from "@/domain/ranking/count-word";
import type { NamedStressRow } from "./stress-answer";
import { STRESS_VARIANTS, type StressVariant } from "./stress-variants";

/** Each test as the head of a column, and as the rest of a sentence that begins with "if". */
export const STRESS_WORDS: Readonly<
  Record<StressVariant, { readonly name: string; readonly supposed: string }>
> = {
  AS_SET: { name: "As set", supposed: "nothing changes" },
  EVIDENCE_HALF: { name: "Evidence counts half", supposed: "all evidence counted half" },
  EVIDENCE_HALF_MORE: {
    name: "Evidence counts half as much again",
    supposed: "all evidence counted half as much again",
  },
  CERTIFICATES_IGNORED: { name: "Certificates ignored", supposed: "certificates were ignored" },
  CERTIFICATES_HIGHEST: {
    name: "Certificates at the most allowed",
    supposed: "certificates counted the most allowed",
  },
};

const TESTS = STRESS_VARIANTS.filter((variant) => variant !== "AS_SET");

/** Support that differs by less is level: what rounding makes of the same evidence. */
const LEVEL = 1e-9;

const supposedOf = (variants: readonly StressVariant[]) =>
  variants.map((variant) => STRESS_WORDS[variant].supposed).join(", or if ");

/** Whoever has most support in a test, the one first as set before others that are level. */
function topOf(rows: readonly NamedStressRow[], variant: StressVariant): readonly NamedStressRow[] {
  const most = Math.max(...rows.map(({ results }) => results[variant].support));
  return rows.filter(({ results }) => results[variant].support >= most - LEVEL);
}

/** Of those named by some tests, which tests each is named by. */
function byName(named: readonly (readonly [string, StressVariant])[]): [string, StressVariant[]][] {
  const names = [...new Set(named.map(([name]) => name))];
  return names.map((name) => [name, named.filter(([one]) => one === name).map(([, variant]) => variant)]);
}

/**
 * What the tests change at the top, in a sentence or two; rows in the order as set.
 * Example: "Ben keeps the most support in all four tests."
 */
export function stressFinding(rows: readonly NamedStressRow[]): string {
  const [best] = rows;
  if (!best) return "Nobody has a place yet.";
  const tops = TESTS.map((variant) => ({ variant, top: topOf(rows, variant) }));
  const lost = tops.filter(({ top }) => !top.includes(best));
  const kept = TESTS.length - lost.length;
  const all = countWord(TESTS.length);
  const holds = kept === TESTS.length ? `all ${all}` : `${kept === 0 ? "none" : countWord(kept)} of ${all}`;
  const losing = byName(lost.map(({ variant, top }) => [top[0]?.name ?? "", variant] as const));
  const level = byName(
    tops.flatMap(({ variant, top }) => {
      return top.includes(best)
        ? top.filter((one) => one !== best).map(({ name }) => [name, variant] as const)
        : [];
    }),
  );
  return [
    `${best.name} keeps the most support in ${holds} tests.`,
    ...losing.map(([name, variants]) => `${name} would have the most support if ${supposedOf(variants)}.`),
    ...level.map(([name, variants]) => `${name} would be level if ${supposedOf(variants)}.`),
  ].join(" ");
}

/** Who changes place most over the tests, in a sentence; empty where nobody's shared place changes. */
export function movesUnderStress(rows: readonly NamedStressRow[]): string {
  const moved = rows.filter(({ results }) =>
    TESTS.some((variant) => results[variant].places !== results.AS_SET.places),
  );
  if (moved.length === 0) return "No shared place changes in any of them.";
  if (moved.length > 3) return `The places of ${countWord(moved.length)} change in at least one of them.`;
  return `The ${moved.length === 1 ? "place" : "places"} of ${joinNames(moved.map(({ name }) => name))} ${moved.length === 1 ? "changes" : "change"} in at least one of them.`;
}
