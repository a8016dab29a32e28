import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { notFound } from "@/domain/errors";
import { missingEvidence } from "@/domain/missing-evidence/missing-evidence";
import type { Missing } from "@/domain/missing-evidence/missing-kinds";
import { permits } from "@/domain/permissions";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { policyInputOf } from "@/domain/scoring-input";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { loadAddressee } from "@/server/services/candidate-addressee";
import { canMail } from "@/server/services/message";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

async function openRequests(tx: Transaction, { organizationId }: Actor, { id }: SightedApplication) {
  const rows = await tx.evidenceRequest.findMany({
    where: { organizationId, applicationId: id, closedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      version: true,
      what: true,
      outcomeId: true,
      createdAt: true,
      remindedAt: true,
      dueOn: true,
    },
  });
  return rows.map(({ createdAt, remindedAt, dueOn, ...row }) => ({
    ...row,
    askedAt: createdAt.toISOString(),
    remindedAt: remindedAt?.toISOString() ?? null,
    dueOn: dueOn && calendarDayOf(dueOn),
  }));
}

/** What is missing of one application, with the support each could add, and what was asked for already. */
export function getMissingEvidence(actor: Actor, applicationId: string) {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "application.get", applicationId);
    const { openingId, id } = application;
    const opening = await loadOpeningRecord(tx, organizationId, openingId);
    const [record] = await loadApplicationRecords(tx, organizationId, { openingId, id: { in: [id] } });
    if (!record) throw notFound("This candidate");
    const missing: Missing[] = missingEvidence(record, opening, resolvePolicy(policyInputOf(opening)));
    const canAsk = permits(actor.role, "evidenceRequest.create", { isUnsealed: true });
    const { email } = await loadAddressee(tx, actor, application);
    return {
      missing,
      requests: canAsk ? await openRequests(tx, actor, application) : [],
      canAsk,
      canMail: canMail(),
      canBeMailed: email !== "" && canMail(),
    };
  });
}
