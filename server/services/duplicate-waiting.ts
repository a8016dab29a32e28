import "server-only";
import type { MovedRows, WaitingRows } from "@/domain/duplicate/duplicate";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";

type Scope = Pick<Actor, "organizationId">;

const TABLES = {
  outcomeDraft: Prisma.sql`"OutcomeDraft"`,
  credentialDraft: Prisma.sql`"CredentialDraft"`,
  candidateLink: Prisma.sql`"CandidateLink"`,
  evidenceRequest: Prisma.sql`"EvidenceRequest"`,
  message: Prisma.sql`"Message"`,
} as const satisfies Record<keyof WaitingRows, Prisma.Sql>;

const KINDS = Object.keys(TABLES) as (keyof WaitingRows)[];

/** Moves drafts, links, requests and letters of one application to another, and answers which they were. */
export async function moveWaiting(
  tx: Transaction,
  { organizationId }: Scope,
  fromId: string,
  intoId: string,
): Promise<WaitingRows> {
  const moved = {} as Record<keyof WaitingRows, string[]>;
  for (const kind of KINDS) {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      UPDATE ${TABLES[kind]} SET "applicationId" = ${intoId}::uuid
      WHERE "applicationId" = ${fromId}::uuid AND "organizationId" = ${organizationId}::uuid RETURNING id`;
    moved[kind] = rows.map(({ id }) => id).sort();
  }
  return moved;
}

/** Moves them back. What was confirmed, discarded or answered since is where that left it. */
export async function returnWaiting(
  tx: Transaction,
  { organizationId }: Scope,
  { fromId, intoId, waiting }: MovedRows["joined"][number],
): Promise<void> {
  for (const kind of KINDS) {
    await tx.$executeRaw`
      UPDATE ${TABLES[kind]} SET "applicationId" = ${fromId}::uuid
      WHERE "applicationId" = ${intoId}::uuid AND "organizationId" = ${organizationId}::uuid AND id = ANY(${waiting[kind]}::uuid[])`;
  }
}
