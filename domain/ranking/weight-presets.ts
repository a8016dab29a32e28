import {
  type BriefTexts,
  briefEmphasis,
  type Emphasis,
  type WordedCriterion,
} from "@/domain/ranking/brief-emphasis";
import type { Weights } from "@/domain/ranking/trial-weights";

/** The default criteria about what came of it. */
const CAME_OF_IT = ["productivity", "business-value"];

/** Weights to try, by a name and with the reason in a sentence. */
export interface WeightPreset {
  readonly key: "equal" | "outcomes-first" | "brief";
  readonly name: string;
  readonly explanation: string;
  readonly weights: Weights;
}

function shared(criteria: readonly WordedCriterion[], shareOf: (key: string) => number): Weights {
  const sum = criteria.reduce((total, { key }) => total + shareOf(key), 0);
  return Object.fromEntries(criteria.map(({ key }) => [key, shareOf(key) / sum]));
}

/** "time", "faster" and "cost" of one criterion: `Improves productivity 3 (time, faster, hours)`. */
function counted({ name, mentions, words }: Emphasis): string {
  return mentions === 0
    ? `${name} 0`
    : `${name} ${mentions} (${words.map((word) => `“${word}”`).join(", ")})`;
}

function ofBrief(criteria: readonly WordedCriterion[], brief: BriefTexts): WeightPreset[] {
  const emphases = briefEmphasis(criteria, brief);
  if (emphases.every(({ mentions }) => mentions === 0)) return [];
  return [
    {
      key: "brief",
      name: "The brief’s emphasis",
      explanation: `Counts each criterion’s own words in goals, bottlenecks and measures of success, plus one: ${emphases.map(counted).join("; ")}.`,
      weights: Object.fromEntries(emphases.map(({ key, weight }) => [key, weight])),
    },
  ];
}

/**
 * Weights worth trying on a rubric: all equal; what came of it at double weight, where the rubric asks for that and for more;
 * and what the brief speaks of, where it does.
 */
export function weightPresets(criteria: readonly WordedCriterion[], brief: BriefTexts): WeightPreset[] {
  const equal: WeightPreset = {
    key: "equal",
    name: "Equal",
    explanation: "Every criterion weighs the same.",
    weights: shared(criteria, () => 1),
  };
  const named = criteria.filter(({ key }) => CAME_OF_IT.includes(key)).map(({ name }) => `“${name}”`);
  const hasBoth = named.length === CAME_OF_IT.length && criteria.length > named.length;
  const outcomesFirst: WeightPreset = {
    key: "outcomes-first",
    name: "Outcomes first",
    explanation: `What came of it weighs double: ${named.join(" and ")}.`,
    weights: shared(criteria, (key) => (CAME_OF_IT.includes(key) ? 2 : 1)),
  };
  return [equal, ...(hasBoth ? [outcomesFirst] : []), ...ofBrief(criteria, brief)];
}
