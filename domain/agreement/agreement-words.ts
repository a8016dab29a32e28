import { joinNames } from "@/domain/ranking/count-word";
import type { CriterionAgreement } from "./criterion-agreement";

const GOOD_FROM = 0.8;
const TENTATIVE_FROM = 0.667;

/** How far an agreement carries (Krippendorff 2004, Content Analysis, 11.4: .80 to rely on, .667 for tentative conclusions). */
export type AgreementGrade = "good" | "tentative" | "weak";

/** `gradeOf(0.74)` is "tentative". */
export function gradeOf(agreement: number): AgreementGrade {
  if (agreement >= GOOD_FROM) return "good";
  return agreement >= TENTATIVE_FROM ? "tentative" : "weak";
}

/**
 * A number with two decimals that never rounds into a better grade: `twoDecimals(0.7996)` is "0.79", `twoDecimals(-0.1)` "−0.10".
 */
export function twoDecimals(agreement: number): string {
  const rounded = Number(agreement.toFixed(2));
  const isTooGood = gradeOf(rounded) !== gradeOf(agreement) && rounded > agreement;
  return (isTooGood ? rounded - 0.01 : rounded).toFixed(2).replace("-", "−");
}

/** `agreementWords(0.58)` is "weak, 0.58". */
export function agreementWords(agreement: number): string {
  return `${gradeOf(agreement)}, ${twoDecimals(agreement)}`;
}

/** What stands beside a criterion: the grade with its number, or why there is none. */
export function standingWords({ standing, alpha, coRated }: CriterionAgreement): string {
  if (alpha !== null) return agreementWords(alpha);
  if (standing === "ALL_ALIKE") return "the same level every time";
  return coRated === 0 ? "nothing rated by two yet" : `too few to say, ${coRated} rated by two`;
}

type Named = Pick<CriterionAgreement, "alpha" | "standing"> & { readonly name: string };

function quoted(criteria: readonly Named[]): string {
  return joinNames(criteria.map(({ name }) => `“${name}”`));
}

/** What the agreement says, in one sentence: where it is good, where it is not, and what to look at. */
export function agreementFinding(criteria: readonly Named[]): string {
  const measured = criteria.filter(({ alpha }) => alpha !== null);
  if (measured.length === 0) {
    return criteria.some(({ standing }) => standing === "ALL_ALIKE")
      ? "Every outcome was given the same level, so there is nothing to compare"
      : "Too few outcomes are rated by two people to say how far they agree";
  }
  const of = (grade: AgreementGrade) => measured.filter(({ alpha }) => gradeOf(alpha ?? 0) === grade);
  const [good, tentative, weak] = [of("good"), of("tentative"), of("weak")];
  if (good.length === criteria.length) return "Reviewers largely agree on every criterion";
  const agreed = [
    good.length > 0 ? `largely agree on ${quoted(good)}` : "",
    tentative.length > 0 ? `agree by and large on ${quoted(tentative)}` : "",
  ].filter(Boolean);
  const first = agreed.length > 0 ? `Reviewers ${agreed.join(" and ")}` : "";
  if (weak.length === 0) return first;
  const read = `read ${quoted(weak)} differently: look at the anchors`;
  return first ? `${first}; they ${read}` : `Reviewers ${read}`;
}
