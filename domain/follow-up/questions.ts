import type { CriterionRecord } from "@/domain/application-record";

/** How many criteria are asked about, beside the question about all of it. */
const MOST_CRITERIA = 4;

/** The key under which the answer about all of it is stored. A criterion that has the same is not asked about. */
export const OVERALL = "overall";

export interface FollowUpQuestion {
  readonly key: string;
  /** What the answer is about: the criterion's name, or "All in all". */
  readonly name: string;
  readonly question: string;
}

/** What each level means, for a criterion and for all of it, lowest first. */
export const CRITERION_ANCHORS = [
  "Not to be seen at work",
  "Less than the work asks for",
  "What the work asks for",
  "More than the work asks for",
  "Others learn from it",
] as const;
export const OVERALL_ANCHORS = [
  "It did not work out",
  "Harder than we expected",
  "As we expected",
  "Better than we expected",
  "We would decide the same at once",
] as const;
export const CANNOT_TELL = "Cannot tell";

/** The anchors of one question. */
export function anchorsOf(key: string): readonly string[] {
  return key === OVERALL ? OVERALL_ANCHORS : CRITERION_ANCHORS;
}

type Asked = Pick<CriterionRecord, "key" | "name" | "weight">;

/**
 * The five questions: the criteria of the most weight, four at most, heaviest first and otherwise in the rubric's order,
 * and how it goes all in all. Criteria without weight are not asked about.
 */
export function questionsOf(criteria: readonly Asked[]): FollowUpQuestion[] {
  const heaviest = criteria
    .filter(({ weight, key }) => weight > 0 && key !== OVERALL)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_CRITERIA);
  return [
    ...heaviest.map(({ key, name }) => {
      return { key, name, question: `“${name}”: how much of it is there in the daily work?` };
    }),
    { key: OVERALL, name: "All in all", question: "All in all, how is it going?" },
  ];
}
