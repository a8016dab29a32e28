import "server-only";
import type { DuplicateKind } from "@/domain/duplicate/duplicate";
import { notFound } from "@/domain/errors";
import type { Action } from "@/domain/permission-table";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

/** One of two rows that look like one: where it belongs, and whether it was merged into another already. */
export interface TwinRow {
  readonly id: string;
  readonly mergedIntoId: string | null;
  /** Every application the row is in: one, or all of a person's. In the order of ids. */
  readonly applications: readonly SightedApplication[];
}

async function locate(tx: Transaction, organizationId: string, kind: DuplicateKind, id: string) {
  const where = { organizationId_id: { organizationId, id } };
  if (kind === "PERSON") {
    const row = await tx.candidate.findUnique({
      where,
      select: { mergedIntoId: true, applications: { orderBy: { id: "asc" }, select: { id: true } } },
    });
    return row && { mergedIntoId: row.mergedIntoId, applicationIds: row.applications.map((one) => one.id) };
  }
  const select = { mergedIntoId: true, applicationId: true } as const;
  const row =
    kind === "OUTCOME"
      ? await tx.outcome.findUnique({ where, select })
      : await tx.credential.findUnique({ where, select });
  return row && { mergedIntoId: row.mergedIntoId, applicationIds: [row.applicationId] };
}

/** Loads one of two look-alikes of this tenant, and asks the permission table of every application it is in. */
export async function seeTwin(
  tx: Transaction,
  actor: Actor,
  action: Action,
  kind: DuplicateKind,
  id: string,
): Promise<TwinRow> {
  const row = await locate(tx, actor.organizationId, kind, id);
  if (!row) throw notFound("One of the two");
  const applications: SightedApplication[] = [];
  for (const applicationId of row.applicationIds) {
    applications.push(await seeApplication(tx, actor, action, applicationId));
  }
  return { id, mergedIntoId: row.mergedIntoId, applications };
}
