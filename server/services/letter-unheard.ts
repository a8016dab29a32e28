import "server-only";
import { hasTakenEffect } from "@/domain/decision-effect";
import type { DecisionKind } from "@/domain/decision-kind";
import { type LetterStanding, letterStandingOf } from "@/domain/letter/letter-standing";
import type { Actor } from "@/server/actor";
import { inTransaction, Prisma, type Transaction } from "@/server/db";
import { isDecisionWithheld } from "@/server/services/decision-sight";
import { isWithheld, seeOpening } from "@/server/services/sight";

/** How many are listed by name; the rest is said as a number. */
const MOST_SHOWN = 50;

/** Somebody with a decision that stands, and how far the letter about it is. */
export interface LetterRow {
  readonly decisionId: string;
  readonly openingId: string;
  readonly openingTitle: string;
  readonly applicationId: string;
  readonly candidateName: string;
  readonly kind: DecisionKind;
  readonly standing: LetterStanding;
  readonly sentAt: Date | null;
}

interface Stored extends Omit<LetterRow, "standing"> {
  readonly signaturesNeeded: number;
  readonly signatures: number;
  readonly isDrafted: boolean;
}

/** The newest decision about each application that no other replaced; `where` narrows `"Opening" o`. */
export async function loadLetterRows(tx: Transaction, actor: Actor, where: Prisma.Sql): Promise<LetterRow[]> {
  const rows = await tx.$queryRaw<Stored[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (d."applicationId") d.id AS "decisionId", d."openingId", o.title AS "openingTitle",
             d."applicationId", c.name AS "candidateName", d.kind::text AS kind, d."decidedAt", d."signaturesNeeded",
             1 + (SELECT count(*)::int FROM "DecisionSignature" s WHERE s."decisionId" = d.id) AS signatures,
             l.id IS NOT NULL AS "isDrafted", l."sentAt"
      FROM "Decision" d
      JOIN "Opening" o ON o.id = d."openingId"
      JOIN "Application" da ON da.id = d."applicationId"
      JOIN "Candidate" c ON c.id = da."candidateId"
      LEFT JOIN "Letter" l ON l."decisionId" = d.id
      WHERE d."organizationId" = ${actor.organizationId}::uuid AND ${where}
        AND NOT EXISTS (SELECT 1 FROM "Decision" n WHERE n."supersedesId" = d.id)
        AND NOT ${isDecisionWithheld(actor)}
      ORDER BY d."applicationId", d."decidedAt" DESC, d.id DESC) latest
    ORDER BY "decidedAt", "decisionId"`;
  return rows.map(({ signaturesNeeded, signatures, isDrafted, ...row }) => {
    const hasEffect = hasTakenEffect({ signaturesNeeded, signatures });
    const isSent = row.sentAt !== null;
    return { ...row, standing: letterStandingOf({ hasEffect, isSuperseded: false, isDrafted, isSent }) };
  });
}

interface Undecided {
  readonly applicationId: string;
  readonly candidateName: string;
  readonly total: number;
}

async function loadUndecided(tx: Transaction, actor: Actor, openingId: string): Promise<Undecided[]> {
  return tx.$queryRaw<Undecided[]>`
    SELECT a.id AS "applicationId", c.name AS "candidateName", count(*) OVER ()::int AS total
    FROM "Application" a JOIN "Candidate" c ON c.id = a."candidateId"
    WHERE a."openingId" = ${openingId}::uuid AND a."organizationId" = ${actor.organizationId}::uuid
      AND a.status = 'ACTIVE' AND NOT ${isWithheld(actor)}
      AND NOT EXISTS (SELECT 1 FROM "Decision" d WHERE d."applicationId" = a.id
        AND NOT EXISTS (SELECT 1 FROM "Decision" n WHERE n."supersedesId" = d.id))
    ORDER BY c.name, a.id LIMIT ${MOST_SHOWN}`;
}

/** Who in an opening has heard of their decision, who has not yet, and about whom nothing is decided. */
export function listLetters(actor: Actor, openingId: string) {
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "letter.get", openingId);
    const rows = await loadLetterRows(tx, actor, Prisma.sql`o.id = ${openingId}::uuid`);
    const undecided = await loadUndecided(tx, actor, openingId);
    return {
      decided: rows.map(({ decisionId, applicationId, candidateName, kind, standing, sentAt }) => {
        return {
          decisionId,
          applicationId,
          candidateName,
          kind,
          standing,
          sentAt: sentAt?.toISOString() ?? null,
        };
      }),
      undecided: undecided.map(({ applicationId, candidateName }) => ({ applicationId, candidateName })),
      undecidedCount: undecided[0]?.total ?? 0,
    };
  });
}
