import type { ApplicationRecord, OpeningRecord } from "@/domain/application-record";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";

/**
 * In how many outcomes each certificate was put to use, by its id, as far as the ratings of this record say: 0 where
 * nothing was shown that it was applied to. With one reviewer's ratings alone it says nothing of anybody else's.
 */
export function putToUse(application: ApplicationRecord, opening: OpeningRecord): Map<string, number> {
  const policy = resolvePolicy(policyInputOf(opening));
  const score = scoreCandidate(normalizeCandidate(candidateInputOf(application, opening)), policy);
  const standing = new Set(
    application.outcomes.filter(({ status }) => status === "STANDING").map(({ id }) => id),
  );
  const shown = score.contributions.filter(({ id, total }) => standing.has(id) && total > 0).length;
  const certificates = score.contributions.filter(({ source }) => source === "credential");
  return new Map(certificates.map(({ id, synergy }) => [id, synergy > 0 ? shown : 0]));
}
