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

/**
 * What the tests change at the top, in a sentence or two.
 * Example: "Ben keeps the most support in all four tests."
 */
export function stressFinding(rows: readonly NamedStressRow[]): string {
  const firstIn = (variant: StressVariant) => rows.find(({ results }) => results[variant].rank === 1);
  const best = firstIn("AS_SET");
  if (!best) return "Nobody has a place yet.";
  const others = TESTS.filter((variant) => firstIn(variant)?.applicationId !== best.applicationId);
  if (others.length === 0)
    return `${best.name} keeps the most support in all ${countWord(TESTS.length)} tests.`;
  const kept = TESTS.length - others.length;
  const names = [...new Set(others.map((variant) => firstIn(variant)?.name ?? ""))];
  const said = names.map((name) => {
    const variants = others.filter((variant) => firstIn(variant)?.name === name);
    const supposed = variants.map((variant) => STRESS_WORDS[variant].supposed);
    return `${name} would have the most support if ${supposed.join(", or if ")}.`;
  });
  return `${best.name} keeps the most support in ${kept === 0 ? "none" : countWord(kept)} of ${countWord(TESTS.length)} tests. ${said.join(" ")}`;
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
