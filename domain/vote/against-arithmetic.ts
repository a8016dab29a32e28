import { AHEAD_FROM } from "@/domain/scoring/verdict";

/** Somebody among those compared; without a place nothing is said of them. */
export interface Standing {
  readonly applicationId: string;
  readonly hasPlace: boolean;
}

/** Who is ahead of a choice, and how surely (.8–1). */
export interface Leader {
  readonly applicationId: string;
  readonly probability: number;
}

/** P(row ahead of column), 0–1, by index. */
type Probability = (row: number, column: number) => number;

/**
 * Who the evidence puts ahead of a choice by at least 80 %, the surest first; null where nobody is, or nothing was chosen.
 * A vote for such a choice goes against the arithmetic, which is welcome.
 */
export function aheadOfChoice(
  compared: readonly Standing[],
  probability: Probability,
  choice: string | null,
): Leader | null {
  const chosen = compared.findIndex(({ applicationId }) => applicationId === choice);
  if (chosen < 0 || !compared[chosen]?.hasPlace) return null;
  const leaders = compared.flatMap(({ applicationId, hasPlace }, index) => {
    if (index === chosen || !hasPlace) return [];
    const sure = probability(index, chosen);
    return sure >= AHEAD_FROM ? [{ applicationId, probability: sure }] : [];
  });
  return leaders.sort((one, other) => other.probability - one.probability)[0] ?? null;
}
