import "server-only";
import { certificateInUse } from "@/domain/comparison/certificate-in-use";
import { comparedCandidate } from "@/domain/comparison/compared-candidate";
import type { ComparedCandidate, ComparisonAnswer } from "@/domain/comparison/comparison-answer";
import type { ComparisonInput } from "@/domain/comparison/comparison-input";
import { pairProbabilities } from "@/domain/comparison/pair-probabilities";
import { notFound } from "@/domain/errors";
import { ifListOf } from "@/domain/robustness/if-list";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { seeApplication } from "@/server/services/sight";

/** What only a pair has: the what-ifs, and the strongest certificate with either of them. */
function pairOnly(candidates: readonly ComparedCandidate[], policy: Policy) {
  const [first, second, third] = candidates;
  if (!first || !second || third) return { ifList: null, certificate: null };
  const inputs = [first.input, second.input];
  const scores = [first.score, second.score];
  const canBeSaid = first.hasPlace && second.hasPlace;
  return {
    ifList: canBeSaid ? ifListOf(first.input, second.input, policy) : null,
    certificate: certificateInUse(inputs, scores, policy) ?? null,
  };
}

/** The people and whether they have a place, in the order asked for; all must be of this opening and open to the actor. */
async function seePeople(tx: Transaction, actor: Actor, { openingId, applicationIds }: ComparisonInput) {
  for (const id of applicationIds) {
    const application = await seeApplication(tx, actor, "comparison.get", id);
    if (application.openingId !== openingId) throw notFound("This candidate");
  }
  return tx.application.findMany({
    where: { organizationId: actor.organizationId, openingId, id: { in: applicationIds } },
    select: { id: true, candidate: { select: { name: true } }, score: { select: { isRated: true } } },
  });
}

/**
 * Two to four applications of one opening side by side, scored from their rows as they stand. Scores are 0–1.
 * Throws NOT_FOUND for any that is not of this opening and tenant, LOCKED while the actor owes a review of one.
 */
export async function getComparison(actor: Actor, input: ComparisonInput): Promise<ComparisonAnswer> {
  return inTransaction(async (tx) => {
    const people = await seePeople(tx, actor, input);
    const opening = await loadOpeningRecord(tx, actor.organizationId, input.openingId);
    const records = await loadApplicationRecords(tx, actor.organizationId, {
      openingId: input.openingId,
      id: { in: input.applicationIds },
    });
    const policy = resolvePolicy(policyInputOf(opening));
    const candidates = input.applicationIds.map((id) => {
      const person = people.find((one) => one.id === id);
      const record = records.find((one) => one.id === id);
      if (!person || !record) throw notFound("This candidate");
      const inputs = candidateInputOf(record, opening);
      const score = scoreCandidate(normalizeCandidate(inputs), policy);
      const hasPlace = person.score?.isRated ?? false;
      return comparedCandidate(record, { name: person.candidate.name, hasPlace, input: inputs, score });
    });
    return {
      openingId: input.openingId,
      criteria: opening.rubric.criteria.map(({ key, name, weight }) => ({ key, name, weight })),
      policy,
      candidates,
      probabilities: pairProbabilities(
        candidates.map(({ score }) => score),
        policy.parameters.priorSupport,
      ),
      ...pairOnly(candidates, policy),
    };
  });
}
