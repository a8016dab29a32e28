import "server-only";
import { certificateInUse } from "@/domain/comparison/certificate-in-use";
import { closeTheGap } from "@/domain/comparison/close-the-gap";
import type { Closable } from "@/domain/comparison/closing-step";
import { closableOf, comparedCandidate } from "@/domain/comparison/compared-candidate";
import type { ComparedCandidate, ComparisonAnswer } from "@/domain/comparison/comparison-answer";
import type { ComparisonInput } from "@/domain/comparison/comparison-input";
import { pairProbabilities } from "@/domain/comparison/pair-probabilities";
import { uncheckedWorth } from "@/domain/comparison/unchecked-worth";
import { notFound } from "@/domain/errors";
import { permits } from "@/domain/permissions";
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

interface Compared {
  readonly shown: ComparedCandidate;
  readonly closable: Closable;
}

/** What only a pair has: the what-ifs, the strongest certificate with either of them, and what would close the gap. */
function pairOnly(compared: readonly Compared[], policy: Policy) {
  const [first, second, third] = compared;
  if (!first || !second || third) return { ifList: null, certificate: null, gaps: [] };
  const [one, other] = [first.shown, second.shown];
  const canBeSaid = one.hasPlace && other.hasPlace;
  const certificate = certificateInUse([one.input, other.input], [one.score, other.score], policy);
  return {
    ifList: canBeSaid ? ifListOf(one.input, other.input, policy) : null,
    certificate: certificate ?? null,
    gaps: canBeSaid ? closeTheGap(first.closable, second.closable, policy) : [],
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
    const compared = input.applicationIds.map((id): Compared => {
      const person = people.find((one) => one.id === id);
      const record = records.find((one) => one.id === id);
      if (!person || !record) throw notFound("This candidate");
      const inputs = candidateInputOf(record, opening);
      const score = scoreCandidate(normalizeCandidate(inputs), policy);
      const hasPlace = person.score?.isRated ?? false;
      const closable = closableOf(record, inputs);
      const unchecked = uncheckedWorth(closable, policy);
      const { name } = person.candidate;
      return {
        closable,
        shown: comparedCandidate(record, { name, hasPlace, input: inputs, score, unchecked }),
      };
    });
    return {
      openingId: input.openingId,
      criteria: opening.rubric.criteria.map(({ key, name, weight }) => ({ key, name, weight })),
      policy,
      candidates: compared.map(({ shown }) => shown),
      probabilities: pairProbabilities(
        compared.map(({ shown }) => shown.score),
        policy.parameters.priorSupport,
      ),
      ...pairOnly(compared, policy),
      can: {
        check: permits(actor.role, "evidence.check", { isUnsealed: true }),
        ask: permits(actor.role, "evidenceRequest.create", { isUnsealed: true }),
      },
    };
  });
}
