import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import type { Policy } from "@/domain/scoring/policy";

/** What every row of the table shares. */
export interface RowContext {
  readonly answer: RankingAnswer;
  readonly policy: Policy;
  readonly isTrying: boolean;
  readonly selected: readonly string[];
  readonly onToggle: (applicationId: string) => void;
}
