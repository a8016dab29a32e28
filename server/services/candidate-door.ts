import "server-only";
import { candidateActorName } from "@/domain/candidate-link/link-standing";
import type { OrganizationId } from "@/domain/ids";
import type { Acting } from "@/server/actor";
import { db, inTransaction, type Prisma, type Transaction } from "@/server/db";
import { type LinkCaller, linkNotOpen, throughLink } from "@/server/services/link-door";
import { hashToken } from "@/server/services/link-token";
import type { SightedApplication } from "@/server/services/sight";

const columns = {
  id: true,
  organizationId: true,
  expiresAt: true,
  application: {
    select: {
      id: true,
      openingId: true,
      candidateId: true,
      number: true,
      status: true,
      version: true,
      candidate: { select: { name: true } },
      opening: { select: { title: true, status: true, organization: { select: { name: true } } } },
    },
  },
} as const satisfies Prisma.CandidateLinkSelect;

/** A candidate who came by their link: whose application it opens, and in whose name they write. */
export interface CandidateVisit {
  readonly linkId: string;
  readonly expiresAt: Date;
  readonly acting: Acting;
  readonly application: SightedApplication & { readonly version: number };
  readonly organization: string;
  readonly opening: string;
  /** The opening takes nothing more. */
  readonly isClosed: boolean;
}

/** Finds the one application a link opens; throws the one answer of every link that opens nothing. */
export async function openVisit(tx: Transaction, token: string, at: Date): Promise<CandidateVisit> {
  const link = await tx.candidateLink.findFirst({
    where: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: at } },
    select: columns,
  });
  if (!link) throw linkNotOpen();
  const { candidate, opening, ...application } = link.application;
  const organizationId = link.organizationId as OrganizationId;
  return {
    linkId: link.id,
    expiresAt: link.expiresAt,
    acting: { organizationId, memberId: null, name: candidateActorName(candidate.name), at },
    application,
    organization: opening.organization.name,
    opening: opening.title,
    isClosed: opening.status === "ARCHIVED",
  };
}

/**
 * Lets a candidate do something by their link, in one transaction. Guessing a link runs into the limit of all links;
 * what is not found behind an open one does not count as a guess.
 */
export async function visit<Result>(
  token: string,
  from: LinkCaller,
  work: (tx: Transaction, visit: CandidateVisit) => Promise<Result>,
): Promise<Result> {
  await throughLink(from, () => openVisit(db(), token, from.at));
  return inTransaction(async (tx) => {
    const visit = await openVisit(tx, token, from.at);
    await tx.candidateLink.updateMany({
      where: { id: visit.linkId, organizationId: visit.acting.organizationId },
      data: { lastUsedAt: from.at },
    });
    return work(tx, visit);
  });
}
