import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import type { ShownColumn } from "@/domain/ranking/shown-columns";
import type { Policy } from "@/domain/scoring/policy";

/** What every row of the table shares. */
export interface RowContext {
  readonly answer: RankingAnswer;
  readonly policy: Policy;
  readonly isTrying: boolean;
  readonly shown: readonly ShownColumn[];
  /** The support of every row, 0–1, on each criterion that is shown, by its key. */
  readonly supports: ReadonlyMap<string, readonly number[]>;
  readonly selected: readonly string[];
  readonly onToggle: (applicationId: string) => void;
}
