import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { CONSENT_VERSION, consentClauses } from "@/domain/candidate-link/consent";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { policyInputOf } from "@/domain/scoring-input";
import { templateOf } from "@/domain/template/catalog";
import type { Transaction } from "@/server/db";
import { loadOpeningRecord } from "@/server/services/application-record";
import { consentedAt, consentPlace } from "@/server/services/candidate-consent";
import { loadDrafts } from "@/server/services/candidate-draft";
import { loadStored } from "@/server/services/candidate-stored";
import { type CandidateVisit, visit } from "@/server/services/candidate-visit";
import type { LinkCaller } from "@/server/services/link-door";

async function loadAsked(tx: Transaction, { acting, application }: CandidateVisit) {
  const rows = await tx.evidenceRequest.findMany({
    where: { organizationId: acting.organizationId, applicationId: application.id, closedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, what: true, dueOn: true, outcomeId: true },
  });
  return rows.map(({ dueOn, ...row }) => ({ ...row, dueOn: dueOn && calendarDayOf(dueOn) }));
}

async function loadOpening(tx: Transaction, { acting, application }: CandidateVisit) {
  const row = await tx.opening.findUniqueOrThrow({
    where: { organizationId_id: { organizationId: acting.organizationId, id: application.openingId } },
    select: { title: true, templateKey: true, requiredCertificate: true, requiredCertificateReason: true },
  });
  const { templateKey, ...opening } = row;
  return { ...opening, examples: templateOf(templateKey ?? "blank")?.outcomes ?? [] };
}

async function pageOf(tx: Transaction, visit: CandidateVisit) {
  const { acting, application, organization, expiresAt, isClosed } = visit;
  const record = await loadOpeningRecord(tx, acting.organizationId, application.openingId);
  const policy = resolvePolicy(policyInputOf(record));
  const agreedAt = await consentedAt(tx, visit);
  const { name } = await tx.candidate.findUniqueOrThrow({
    where: { organizationId_id: { organizationId: acting.organizationId, id: application.candidateId } },
    select: { name: true },
  });
  return {
    name,
    organization,
    opening: await loadOpening(tx, visit),
    application: { version: application.version, isWithdrawn: application.status === "WITHDRAWN" },
    isClosed,
    expiresAt: expiresAt.toISOString(),
    today: calendarDayOf(acting.at),
    asked: await loadAsked(tx, visit),
    /** Strength, 0–1, of each kind of evidence once checked: what the form's live strength is made of. */
    evidenceStrength: policy.evidenceStrength,
    consent: {
      version: CONSENT_VERSION,
      agreedAt: agreedAt?.toISOString() ?? null,
      clauses: consentClauses(consentPlace(visit)),
    },
    drafts: await loadDrafts(tx, visit),
    ...(await loadStored(tx, visit, policy)),
  };
}

/** Who has the page open got the link: what waits to be passed on by hand has been. */
async function notePassedOn(tx: Transaction, { acting, application }: CandidateVisit): Promise<void> {
  await tx.message.updateMany({
    where: {
      organizationId: acting.organizationId,
      applicationId: application.id,
      subjectType: { in: ["candidateLink", "evidenceRequest"] },
      state: "BY_HAND",
      sentAt: null,
    },
    data: { sentAt: acting.at },
  });
}

/** Everything a candidate sees by their link: what is asked, what they began, and what is stored of them. */
export function getCandidatePage(token: string, from: LinkCaller) {
  return visit(token, from, async (tx, visit) => {
    await notePassedOn(tx, visit);
    return pageOf(tx, visit);
  });
}
