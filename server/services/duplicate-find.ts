import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { credentialReason, outcomeReason, personReason, type Reason } from "@/domain/duplicate/likeness";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import {
  isOpeningInSight,
  isPersonWithheld,
  isWithheld,
  type SightedApplication,
} from "@/server/services/sight";

/** Two rows that look like one, and why. */
export interface Found {
  readonly firstId: string;
  readonly secondId: string;
  readonly reason: Reason;
}

/** How many people are looked at more closely. */
const MOST_PEOPLE = 20;

/**
 * People who may be this one, by address or by name: the database proposes by its index and its own, lower threshold, and the
 * domain decides. Nobody of whom an application is withheld from the actor.
 */
export async function findPeople(tx: Transaction, actor: Actor, candidateId: string): Promise<Found[]> {
  const rows = await tx.$queryRaw<{ id: string; name: string; email: string; isSelf: boolean }[]>`
    WITH self AS (SELECT id, name, email FROM "Candidate"
      WHERE id = ${candidateId}::uuid AND "organizationId" = ${actor.organizationId}::uuid)
    SELECT c.id, c.name, COALESCE(c.email, '') AS email, c.id = self.id AS "isSelf"
    FROM self JOIN "Candidate" c ON c."organizationId" = ${actor.organizationId}::uuid AND c."mergedIntoId" IS NULL
      AND (c.id = self.id OR lower(c.email) = lower(self.email) OR c.name % self.name)
    WHERE c.id = self.id OR (NOT ${isPersonWithheld(actor)} AND EXISTS (
      SELECT 1 FROM "Application" s WHERE s."candidateId" = c.id AND ${isOpeningInSight(actor, Prisma.sql`s."openingId"`)}))
    ORDER BY "isSelf" DESC, similarity(c.name, self.name) DESC, c.id LIMIT ${MOST_PEOPLE + 1}`;
  const [self, ...others] = rows;
  if (!self?.isSelf) return [];
  return others.flatMap((other) => {
    const reason = personReason(self, other);
    return reason ? [{ firstId: self.id, secondId: other.id, reason }] : [];
  });
}

/** Those of some people whose name is open to the actor. */
export async function openPeople(
  tx: Transaction,
  actor: Actor,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Candidate" c WHERE c."organizationId" = ${actor.organizationId}::uuid
    AND c.id = ANY(${[...ids]}::uuid[]) AND NOT ${isPersonWithheld(actor)}`;
  return new Set(rows.map(({ id }) => id));
}

/** Each of this application's rows against those after it, and against the same person's in other openings. */
function pairsOf<Row extends { id: string; applicationId: string }>(
  rows: readonly Row[],
  applicationId: string,
  reasonOf: (one: Row, other: Row) => Reason | null,
): Found[] {
  const own = rows.filter((row) => row.applicationId === applicationId);
  const elsewhere = rows.filter((row) => row.applicationId !== applicationId);
  return own.flatMap((one, index) =>
    [...own.slice(index + 1), ...elsewhere].flatMap((other) => {
      const reason = reasonOf(one, other);
      return reason ? [{ firstId: one.id, secondId: other.id, reason }] : [];
    }),
  );
}

/** Outcomes told twice, in this application or in another of the same person. */
export async function findOutcomes(
  tx: Transaction,
  actor: Actor,
  application: SightedApplication,
): Promise<Found[]> {
  const { organizationId } = actor;
  // One that is withheld would say who stands behind its number.
  const open = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM "Application" a WHERE a."candidateId" = ${application.candidateId}::uuid
    AND a."organizationId" = ${organizationId}::uuid AND NOT ${isWithheld(actor)}`;
  const rows = await tx.outcome.findMany({
    where: { organizationId, mergedIntoId: null, applicationId: { in: open.map(({ id }) => id) } },
    orderBy: { id: "asc" },
    select: { id: true, applicationId: true, statement: true, metric: true, baseline: true, after: true },
  });
  return pairsOf(rows, application.id, outcomeReason);
}

/** Certificates entered twice in this application. */
export async function findCredentials(
  tx: Transaction,
  { organizationId }: Actor,
  application: SightedApplication,
): Promise<Found[]> {
  const rows = await tx.credential.findMany({
    where: { organizationId, mergedIntoId: null, applicationId: application.id },
    orderBy: { id: "asc" },
    select: { id: true, applicationId: true, title: true, issuer: true, issuedOn: true },
  });
  const dated = rows.map((row) => ({ ...row, issuedOn: calendarDayOf(row.issuedOn) }));
  return pairsOf(dated, application.id, credentialReason);
}
