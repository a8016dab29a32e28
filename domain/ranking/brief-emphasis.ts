import { contentWords, stemOf } from "@/domain/ranking/word-stem";

/** What of a brief says what matters. */
export interface BriefTexts {
  readonly goals: string;
  readonly bottlenecks: string;
  readonly measuresOfSuccess: string;
}

/** A criterion in its own words. */
export interface WordedCriterion {
  readonly key: string;
  readonly name: string;
  readonly question: string;
}

/** How often a brief speaks of one criterion, in which words as the brief has them, and the weight that gives. */
export interface Emphasis {
  readonly key: string;
  readonly name: string;
  readonly mentions: number;
  readonly words: readonly string[];
  readonly weight: number;
}

/** Of each criterion the stems of its name and question that no other criterion has: its own words. */
function ownStems(criteria: readonly WordedCriterion[]): Set<string>[] {
  const all = criteria.map(({ name, question }) => new Set(contentWords(`${name} ${question}`).map(stemOf)));
  return all.map((stems, index) => {
    const others = all.filter((_, at) => at !== index);
    return new Set([...stems].filter((stem) => !others.some((other) => other.has(stem))));
  });
}

/**
 * What a brief puts weight on, by counting: a criterion weighs (1 + mentions)/sum, a mention being one of its own words, in any
 * form, in the goals, the bottlenecks or the measures of success. No reading between the lines, and the words found are given.
 * Example: one mention of four criteria makes weights of .4, .2, .2 and .2.
 */
export function briefEmphasis(criteria: readonly WordedCriterion[], brief: BriefTexts): Emphasis[] {
  const words = contentWords([brief.goals, brief.bottlenecks, brief.measuresOfSuccess].join("\n"));
  const found = ownStems(criteria).map((stems) => words.filter((word) => stems.has(stemOf(word))));
  const sum = criteria.length + found.reduce((total, { length }) => total + length, 0);
  return criteria.map(({ key, name }, index) => {
    const mentioned = found[index] ?? [];
    const mentions = mentioned.length;
    return { key, name, mentions, words: [...new Set(mentioned)], weight: (1 + mentions) / sum };
  });
}
