import "server-only";
import { CONSENT_VERSION, consentText } from "@/domain/candidate-link/consent";
import { conflict, invalid } from "@/domain/errors";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";
import type { CandidateVisit } from "@/server/services/candidate-visit";
import { placeOf } from "@/server/services/outcome-record";

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** What the words of consent are about, as this candidate reads them. */
export function consentPlace({ organization, opening, expiresAt }: CandidateVisit) {
  return { organization, opening, openUntil: DAY.format(expiresAt) };
}

/** When this candidate first agreed for this application, by whichever link; null while they have not. */
export async function consentedAt(tx: Transaction, { acting, application }: CandidateVisit) {
  const link = await tx.candidateLink.findFirst({
    where: {
      organizationId: acting.organizationId,
      applicationId: application.id,
      consentedAt: { not: null },
    },
    orderBy: { consentedAt: "asc" },
    select: { consentedAt: true },
  });
  return link?.consentedAt ?? null;
}

/**
 * Nothing a candidate sends counts before they have agreed. Who agrees now has the words stored as they were shown.
 * @throws INVALID without consent, CONFLICT when other words were on screen.
 */
export async function requireConsent(
  tx: Transaction,
  visit: CandidateVisit,
  version: number | null,
): Promise<void> {
  if (version === null) {
    if (await consentedAt(tx, visit)) return;
    throw invalid({ consent: "Please read this and agree first." });
  }
  if (version !== CONSENT_VERSION) throw conflict({ consentVersion: CONSENT_VERSION });
  const { acting, application, linkId } = visit;
  const { organizationId, at } = acting;
  const words = consentText(consentPlace(visit));
  const { count } = await tx.candidateLink.updateMany({
    where: { id: linkId, organizationId, consentedAt: null },
    data: { consentedAt: at, consentWords: words },
  });
  if (count === 0) return;
  await recordAudit(tx, acting, {
    action: "candidate-link.consented",
    subjectType: "candidateLink",
    subjectId: linkId,
    ...placeOf(application),
    diff: { consent: { from: null, to: words } },
  });
}
