/** When somebody changed a rating that was handed in: once shown the certificates, or when the panel talked about it. */
export type RevisionStage = "AFTER_CERTIFICATES" | "DISCUSSION";

export const REVISION_STAGE_WORDS: Record<RevisionStage, string> = {
  AFTER_CERTIFICATES: "after the certificates",
  DISCUSSION: "in the discussion",
};

/** One change of a level, with its reason. Null is "no evidence"; `at` is ISO 8601 in UTC. */
export interface RevisionRecord {
  readonly stage: RevisionStage;
  readonly from: number | null;
  readonly to: number | null;
  readonly reason: string;
  readonly at: string;
  /** The reviewer's name: nobody changes another's rating. */
  readonly by: string;
}

interface Revised {
  readonly level: number | null;
  /** Earliest first. */
  readonly revisions?: readonly Pick<RevisionRecord, "from">[];
}

/**
 * The level given independently, before certificates and discussion.
 * `firstLevelOf({ level: 3, revisions: [{ from: 1 }, { from: 2 }] })` is 1.
 */
export function firstLevelOf({ level, revisions }: Revised): number | null {
  const [first] = revisions ?? [];
  return first ? first.from : level;
}
