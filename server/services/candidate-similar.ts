import "server-only";
import type { SimilarCandidatesInput } from "@/domain/candidate";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { isWithheld, seeOpening } from "@/server/services/sight";

/** A person the organization knows who may be the one being entered. */
export interface SimilarCandidate {
  readonly candidateId: string;
  readonly name: string;
  readonly email: string | null;
  readonly headline: string;
  readonly employer: string;
  readonly isSameEmail: boolean;
  readonly isInOpening: boolean;
  readonly openingCount: number;
}

/**
 * Up to eight people with the same e-mail address or a similar name (trigrams, `pg_trgm`'s own thresholds), the likeliest
 * first. A hint, never a refusal. Leaves out anybody of whom an application is withheld from the actor.
 */
export function similarCandidates(actor: Actor, input: SimilarCandidatesInput): Promise<SimilarCandidate[]> {
  const { openingId, name } = input;
  const email = input.email.toLowerCase();
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "application.create", openingId);
    if (name.length < 2 && email === "") return [];
    return tx.$queryRaw<SimilarCandidate[]>`
      SELECT c.id AS "candidateId", c.name, c.email, c.headline, c.employer,
        (${email} <> '' AND c.email IS NOT DISTINCT FROM ${email}) AS "isSameEmail",
        EXISTS (SELECT 1 FROM "Application" x WHERE x."candidateId" = c.id AND x."openingId" = ${openingId}::uuid)
          AS "isInOpening",
        (SELECT count(*)::int FROM "Application" x WHERE x."candidateId" = c.id) AS "openingCount"
      FROM "Candidate" c
      WHERE c."organizationId" = ${actor.organizationId}::uuid AND c."mergedIntoId" IS NULL
        AND ((${email} <> '' AND c.email = ${email}) OR (length(${name}) >= 2 AND (c.name % ${name} OR ${name} <% c.name)))
        AND NOT EXISTS (SELECT 1 FROM "Application" a WHERE a."candidateId" = c.id AND ${isWithheld(actor)})
      ORDER BY "isSameEmail" DESC, similarity(c.name, ${name}) DESC, c.id
      LIMIT 8`;
  });
}
