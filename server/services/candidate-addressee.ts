import "server-only";
import type { Acting } from "@/server/actor";
import type { Transaction } from "@/server/db";
import type { SightedApplication } from "@/server/services/sight";

/** Whom a letter to a candidate goes to, and what it is about. `email` is empty when none is known. */
export interface Addressee {
  readonly name: string;
  readonly email: string;
  readonly organization: string;
  readonly opening: string;
}

/** Loads whom to write to about an application of this tenant. */
export async function loadAddressee(
  tx: Transaction,
  { organizationId }: Pick<Acting, "organizationId">,
  { id }: Pick<SightedApplication, "id">,
): Promise<Addressee> {
  const { candidate, opening } = await tx.application.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
    select: {
      candidate: { select: { name: true, email: true } },
      opening: { select: { title: true, organization: { select: { name: true } } } },
    },
  });
  return {
    name: candidate.name,
    email: candidate.email ?? "",
    organization: opening.organization.name,
    opening: opening.title,
  };
}
