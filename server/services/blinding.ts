import "server-only";
import type { BlindField } from "@/domain/blinding-policy";
import { notFound } from "@/domain/errors";
import { type Finding, listFindings } from "@/domain/unmasked/finding";
import type { Actor } from "@/server/actor";
import { inTransaction, Prisma, type Transaction } from "@/server/db";
import { type BlindingStanding, loadBlindingStandings } from "@/server/services/blinding-standing";
import { loadVocabulary, placedTextsOf } from "@/server/services/blinding-texts";
import { type BlindOutcome, loadBlindOutcomes, loadMask } from "@/server/services/review-blind";
import { isWithheld, seeApplication, seeOpening } from "@/server/services/sight";

/** A file nothing can be masked in, so that a person has to clear it or leave it withheld. */
export interface UnmaskedFile {
  readonly id: string;
  readonly outcomeId: string;
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly isClearedForBlind: boolean;
}

/** What reviewers read of one candidate, and what in it may still give the person away. */
export interface Blinding extends BlindingStanding {
  readonly hiddenFields: readonly BlindField[];
  readonly extraMasks: readonly string[];
  /** Exactly as a reviewer's desk has them. */
  readonly outcomes: readonly BlindOutcome[];
  readonly findings: readonly Finding[];
  readonly files: readonly UnmaskedFile[];
}

async function loadFiles(tx: Transaction, applicationId: string): Promise<UnmaskedFile[]> {
  const rows = await tx.attachment.findMany({
    where: { evidence: { outcome: { applicationId, mergedIntoId: null } } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      name: true,
      isClearedForBlind: true,
      file: { select: { mediaType: true, size: true } },
      evidence: { select: { outcomeId: true } },
    },
  });
  return rows.map(({ file, evidence, ...row }) => ({ ...row, ...file, outcomeId: evidence.outcomeId }));
}

/** What could give one candidate away. Throws LOCKED for whoever has themselves to review this candidate. */
export function getBlinding(actor: Actor, input: { applicationId: string }): Promise<Blinding> {
  return inTransaction(async (tx) => {
    const { id, openingId } = await seeApplication(tx, actor, "blinding.get", input.applicationId);
    // The fingerprint first: should a text change meanwhile, it is that of the text nobody was shown.
    const [standing] = await loadBlindingStandings(tx, Prisma.sql`a.id = ${id}::uuid`);
    if (!standing) throw notFound("This candidate");
    const row = await tx.application.findUniqueOrThrow({
      where: { id },
      select: { extraMasks: true, opening: { select: { hiddenFields: true } } },
    });
    const outcomes = await loadBlindOutcomes(tx, id);
    const { policy } = await loadMask(tx, id);
    const vocabulary = await loadVocabulary(tx, openingId);
    return {
      ...standing,
      hiddenFields: row.opening.hiddenFields,
      extraMasks: row.extraMasks,
      outcomes,
      findings: listFindings(placedTextsOf(outcomes), policy, vocabulary),
      files: await loadFiles(tx, id),
    };
  });
}

/** Which candidates of an opening somebody has still to look through, less those whose names are withheld from the actor. */
export function listBlinding(actor: Actor, input: { openingId: string }) {
  return inTransaction(async (tx) => {
    const { openingId } = await seeOpening(tx, actor, "blinding.get", input.openingId, {
      perApplication: true,
    });
    const applications = await loadBlindingStandings(
      tx,
      Prisma.sql`o.id = ${openingId}::uuid AND a.status = 'ACTIVE' AND NOT ${isWithheld(actor)}
        AND EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL)`,
      { isList: true },
    );
    return {
      openingId,
      applications: applications.map(
        ({ applicationId, number, candidateName, state, checkedAt, withheldFiles }) => ({
          applicationId,
          number,
          candidateName,
          state,
          checkedAt,
          withheldFiles,
        }),
      ),
    };
  });
}
