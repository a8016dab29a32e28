import type { CheckStatus } from "@/domain/evidence-check";
import type { EvidenceKind } from "@/domain/scoring/evidence-kind";
import { DEFAULT_CRITERION_KEYS, type DefaultCriterionKey } from "@/domain/template/template";

/** The level that fits best, 0 to 4, or null for "no evidence"; and why, in one sentence. */
export type ReferenceLevel = readonly [level: 0 | 1 | 2 | 3 | 4 | null, reason: string];

export interface SampleEvidence {
  readonly kind: EvidenceKind;
  readonly title: string;
  /** What it shows; left out where the title says it. */
  readonly shows?: string;
  readonly status: CheckStatus;
  /** What whoever looked at it found. */
  readonly found?: string;
}

/** One invented outcome to practise on, and how it should be rated. */
export interface SampleOutcome {
  /** Stored as part of an answer's name, so it never changes; no dots. */
  readonly key: string;
  readonly statement: string;
  readonly measured?: readonly [metric: string, unit: string, baseline: number | null, after: number];
  readonly howOften: string;
  readonly aiPart: string;
  readonly ownPart: string;
  readonly limits: string;
  readonly evidence: readonly SampleEvidence[];
  readonly reference: Readonly<Record<DefaultCriterionKey, ReferenceLevel>>;
}

/** One invented person to practise on. */
export interface Sample {
  /** Stored as part of an answer's name, so it never changes; no dots. */
  readonly key: string;
  readonly title: string;
  /** What was out of sight while they were rated, said with the reference levels. */
  readonly hidden: string;
  readonly outcomes: readonly SampleOutcome[];
}

/** The two people written for one family of roles. */
export type FamilySamples = readonly [Sample, Sample];

/** How one pair of outcome and criterion should be rated. */
export interface Reference {
  readonly outcome: string;
  readonly criterion: DefaultCriterionKey;
  readonly level: number | null;
  readonly reason: string;
}

/** A sample's references as a list, outcome by outcome in the order of the criteria. */
export function referencesOf({ outcomes }: Sample): Reference[] {
  return outcomes.flatMap(({ key, reference }) =>
    DEFAULT_CRITERION_KEYS.map((criterion) => {
      const [level, reason] = reference[criterion];
      return { outcome: key, criterion, level, reason };
    }),
  );
}
