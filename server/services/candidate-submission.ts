import "server-only";
import { withoutEmptyDays } from "@/domain/candidate-link/candidate-draft";
import {
  candidateCredential,
  candidateEvidence,
  candidateOutcome,
  credentialOfCandidate,
  outcomeOfCandidate,
} from "@/domain/candidate-link/candidate-entry";
import { isBlankCredential, isBlankEvidence, isBlankOutcome } from "@/domain/candidate-link/candidate-fields";
import type { CandidateSubmission } from "@/domain/candidate-link/candidate-link";
import { conflict, type FieldMessages, invalid, notFound } from "@/domain/errors";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";
import { requireConsent } from "@/server/services/candidate-consent";
import {
  loadDrafts,
  requireTaking,
  type StoredCredentialDraft,
  type StoredOutcomeDraft,
} from "@/server/services/candidate-draft";
import { type CandidateVisit, visit } from "@/server/services/candidate-visit";
import { enterCredential } from "@/server/services/credential";
import { closeAnswered } from "@/server/services/evidence-request-closing";
import type { LinkCaller } from "@/server/services/link-door";
import { enterOutcome } from "@/server/services/outcome";
import { placeOf } from "@/server/services/outcome-record";
import { holdApplication, rescoreApplication } from "@/server/services/score";

interface Versioned {
  readonly id: string;
  readonly version: number;
}

interface Parsed<Value> {
  readonly success: boolean;
  readonly data?: Value;
  readonly error?: { readonly issues: readonly { path: PropertyKey[]; message: string }[] };
}

/** The value of a draft, or INVALID with every message under the draft and the field it stands in. */
function sound<Value>(parsed: Parsed<Value>, draftId: string, part: string): Value {
  if (parsed.success) return parsed.data as Value;
  const issues = parsed.error?.issues ?? [];
  const messages: FieldMessages = Object.fromEntries(
    issues.map(({ path, message }) => [[draftId, part, ...path.map(String)].join("."), message]),
  );
  throw invalid(messages);
}

/** Refuses to send anything but what was on screen, at the version it was on screen. */
function requireSame(shown: readonly Versioned[], stored: readonly Versioned[]): void {
  const versions = new Map(stored.map(({ id, version }) => [id, version]));
  if (shown.some(({ id }) => !versions.has(id))) throw notFound("This draft");
  const isSame =
    shown.length === stored.length && shown.every(({ id, version }) => versions.get(id) === version);
  if (!isSame) throw conflict({ drafts: stored.map(({ id, version }) => ({ id, version })) });
}

/** What became of a draft's pieces of evidence, in the order of the draft; null for one that was blank and left out. */
interface SentEvidence {
  readonly draftId: string;
  readonly evidenceIds: readonly (string | null)[];
}

async function sendOutcome(
  tx: Transaction,
  visit: CandidateVisit,
  draft: StoredOutcomeDraft,
): Promise<SentEvidence[]> {
  if (isBlankOutcome(draft.outcome, draft.evidence)) return [];
  const days = withoutEmptyDays(draft.outcome, ["periodStart", "periodEnd"]);
  const outcome = sound(candidateOutcome.safeParse(days), draft.id, "outcome");
  const pieces = draft.evidence.filter((piece) => !isBlankEvidence(piece));
  const evidence = sound(candidateEvidence.array().safeParse(pieces), draft.id, "evidence");
  const entry = { outcome: outcomeOfCandidate(outcome), evidence };
  const cameBy = { candidateLinkId: visit.linkId };
  const { evidenceIds } = await enterOutcome(tx, visit.acting, visit.application, entry, cameBy);
  const idOf = new Map(pieces.map((piece, index) => [piece, evidenceIds[index]]));
  return [{ draftId: draft.id, evidenceIds: draft.evidence.map((piece) => idOf.get(piece) ?? null) }];
}

async function sendCredential(tx: Transaction, visit: CandidateVisit, draft: StoredCredentialDraft) {
  if (isBlankCredential(draft.credential)) return 0;
  const days = withoutEmptyDays(draft.credential, ["expiresOn"]);
  const stated = sound(candidateCredential.safeParse(days), draft.id, "credential");
  const cameBy = { candidateLinkId: visit.linkId };
  await enterCredential(tx, visit.acting, visit.application, credentialOfCandidate(stated), cameBy);
  return 1;
}

async function send(tx: Transaction, visit: CandidateVisit, input: CandidateSubmission) {
  const { acting, application, linkId } = visit;
  const { organizationId, at } = acting;
  requireTaking(visit);
  await holdApplication(tx, acting, application.id);
  const drafts = await loadDrafts(tx, visit);
  requireSame(input.outcomes, drafts.outcomes);
  requireSame(input.credentials, drafts.credentials);
  await requireConsent(tx, visit, input.consentVersion);
  const evidence: SentEvidence[] = [];
  for (const draft of drafts.outcomes) evidence.push(...(await sendOutcome(tx, visit, draft)));
  let credentials = 0;
  for (const draft of drafts.credentials) credentials += await sendCredential(tx, visit, draft);
  const sent = { outcomes: evidence.length, credentials, evidence };
  if (sent.outcomes + sent.credentials === 0) throw invalid({ send: "There is nothing to send yet." });
  const where = { organizationId, applicationId: application.id };
  await tx.outcomeDraft.deleteMany({ where: { ...where, origin: "CANDIDATE" } });
  await tx.credentialDraft.deleteMany({ where });
  await tx.candidateLink.updateMany({ where: { id: linkId, organizationId }, data: { sentAt: at } });
  await recordAudit(tx, acting, {
    action: "candidate-link.sent",
    subjectType: "candidateLink",
    subjectId: linkId,
    ...placeOf(application),
    diff: { outcomes: { from: null, to: sent.outcomes }, credentials: { from: null, to: sent.credentials } },
  });
  await closeAnswered(tx, acting, application, null);
  await rescoreApplication(tx, acting, application.id);
  return sent;
}

/**
 * Sends what a candidate has written: drafts become outcomes in their own word, evidence nobody has checked and stated
 * certificates, together with their consent; all of it or nothing.
 */
export function submitCandidate(
  input: CandidateSubmission,
  from: LinkCaller,
): Promise<{ outcomes: number; credentials: number; evidence: SentEvidence[] }> {
  return visit(input.token, from, (tx, visit) => send(tx, visit, input));
}
