import type { ApplicationRecord, OpeningRecord } from "@/domain/application-record";
import { inQuotes } from "@/domain/letter/in-quotes";
import { joinNames } from "@/domain/ranking/count-word";
import type { CandidateScore, Contribution } from "@/domain/scoring/candidate-score";

/** How many results are named among what counted most. */
const MOST_NAMED = 3;
/** Criteria closer than this, 0–1 of support, are not set against each other. */
const CLEARLY_APART = 0.1;

type Titled = readonly { readonly id: string; readonly title: string }[];

const byTotal = (a: Contribution, b: Contribution) => b.total - a.total || (a.id < b.id ? -1 : 1);

function quoted(ids: readonly { readonly id: string }[], titles: Titled): string {
  const names = new Map(titles.map(({ id, title }) => [id, title]));
  return joinNames(ids.map(({ id }) => inQuotes(names.get(id) ?? "")));
}

function outcomesWords(score: CandidateScore, { outcomes }: ApplicationRecord): string {
  const counted = score.contributions
    .filter(({ source, total }) => source === "outcome" && total > 0)
    .sort(byTotal)
    .slice(0, MOST_NAMED);
  const titles = outcomes.map(({ id, statement }) => ({ id, title: statement }));
  return counted.length === 0
    ? "None of the results counted for anything."
    : `What counted most was ${quoted(counted, titles)}.`;
}

function credentialWords(score: CandidateScore, { credentials }: ApplicationRecord): string {
  const counted = score.contributions.filter(({ source, total }) => source === "credential" && total > 0);
  if (counted.length === 0) return "";
  const named = quoted(counted.sort(byTotal), credentials);
  return counted.some(({ synergy }) => synergy > 0)
    ? `${named} counted as well, because it was put to use.`
    : `${named} counted a little; a certificate counts for more once something is done with it.`;
}

function criteriaWords(score: CandidateScore, { rubric }: OpeningRecord): string {
  const rated = rubric.criteria
    .flatMap(({ key, name }) => {
      const criterion = score.criteria[key];
      return criterion?.isRated ? [{ name, support: criterion.support }] : [];
    })
    .sort((a, b) => b.support - a.support);
  const [best, worst] = [rated[0], rated.at(-1)];
  if (!best || !worst || best.support - worst.support < CLEARLY_APART) return "";
  return `Your results spoke most clearly for ${inQuotes(best.name)} and least for ${inQuotes(worst.name)}.`;
}

/** What counted most of one application, in words and without a figure. Knows of nobody else. */
export function countedWords(
  score: CandidateScore,
  application: ApplicationRecord,
  opening: OpeningRecord,
): string {
  if (!score.isRated) return "No result has been rated, so nothing has counted yet.";
  return [
    outcomesWords(score, application),
    credentialWords(score, application),
    criteriaWords(score, opening),
  ]
    .filter(Boolean)
    .join(" ");
}
