/** One of the brief's written questions: what to think about, and a draft that the recruiter makes their own. */
export interface BriefPrompt {
  readonly prompt: string;
  readonly draft: string;
}

/** Five anchors of one criterion, level 0 first. */
export type Anchors = readonly [string, string, string, string, string];

/** The four questions every employer asks; a rubric starts from them. */
export const DEFAULT_CRITERION_KEYS = [
  "problem-solving",
  "technology-use",
  "productivity",
  "business-value",
] as const;
export type DefaultCriterionKey = (typeof DEFAULT_CRITERION_KEYS)[number];

/** What a result in this job looks like, with the number people in it customarily give. */
export interface ExampleOutcome {
  readonly statement: string;
  readonly metric: string;
  readonly unit: string;
  readonly baseline: number;
  readonly after: number;
}

/** What an opening of one family of roles starts from. */
export interface Template {
  /** Stored with the opening; a template's key never changes. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly goals: BriefPrompt;
  readonly bottlenecks: BriefPrompt;
  readonly measuresOfSuccess: BriefPrompt;
  readonly anchors: Readonly<Record<DefaultCriterionKey, Anchors>>;
  readonly outcomes: readonly ExampleOutcome[];
  /** Interview questions that ask for outcomes rather than for opinions. */
  readonly questions: readonly string[];
}
