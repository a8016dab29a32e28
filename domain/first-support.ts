import type { ApplicationRecord, OpeningRecord } from "@/domain/application-record";
import { hasRevisions, withFirstRatings } from "@/domain/first-ratings";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { candidateInputOf } from "@/domain/scoring-input";

/**
 * Support, 0–1, by the first, independent ratings alone; null where nobody changed one since, so that it is the score
 * there is.
 */
export function firstSupportOf(
  application: ApplicationRecord,
  opening: OpeningRecord,
  policy: Policy,
): number | null {
  if (!hasRevisions(application)) return null;
  const input = candidateInputOf(withFirstRatings(application), opening);
  return scoreCandidate(normalizeCandidate(input), policy).support;
}
