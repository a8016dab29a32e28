import "server-only";
import { correctedCredential, outcomeOfCandidate } from "@/domain/candidate-link/candidate-entry";
import type {
  ApplicationWithdrawal,
  CredentialCorrection,
  OutcomeCorrection,
  OwnEvidence,
  OwnVersion,
} from "@/domain/candidate-link/candidate-link";
import { AppError, notFound } from "@/domain/errors";
import { recordAudit } from "@/server/audit";
import { changeStatus } from "@/server/services/application";
import { requireConsent } from "@/server/services/candidate-consent";
import { requireTaking } from "@/server/services/candidate-draft";
import { ownCredential, ownEvidence, ownOutcome } from "@/server/services/candidate-own";
import { visit } from "@/server/services/candidate-visit";
import { dropCredential, rewriteCredential } from "@/server/services/credential";
import { attachEvidence, dropEvidence } from "@/server/services/evidence";
import { closeAnswered } from "@/server/services/evidence-request-closing";
import type { LinkCaller } from "@/server/services/link-door";
import { loadOutcome, placeOf, type SightedOutcome } from "@/server/services/outcome-record";
import { dropOutcome } from "@/server/services/outcome-removal";
import { rewriteOutcome } from "@/server/services/outcome-update";

/** What the same refusal says to a candidate, who can rate and refute nothing. */
async function inTheirWords<Result>(words: string, deed: Promise<Result>): Promise<Result> {
  try {
    return await deed;
  } catch (error) {
    if (error instanceof AppError && error.code === "LOCKED") throw new AppError("LOCKED", words);
    throw error;
  }
}

/** What was found false stays where it was found, and weighs against. */
function requireStanding({ status }: SightedOutcome): void {
  if (status === "STANDING") return;
  throw new AppError("LOCKED", "Somebody found that this result does not hold, so it stays as it is.");
}

/** Corrects an outcome they sent in. What was checked of it is open again, as after a member's edit. */
export function correctOutcome(input: OutcomeCorrection, from: LinkCaller) {
  return visit(input.token, from, async (tx, visit) => {
    requireTaking(visit);
    const before = await ownOutcome(tx, visit, input.id);
    requireStanding(before);
    const outcome = outcomeOfCandidate(input.outcome, before.values.relevance);
    const words =
      "Somebody has rated this result as it stands, so its wording and numbers stay. You can add evidence to it, or enter what is new as a result of its own.";
    const { version } = await inTheirWords(
      words,
      rewriteOutcome(tx, visit.acting, before, { version: input.version, outcome }),
    );
    await closeAnswered(tx, visit.acting, visit.application, input.id);
    return { version };
  });
}

/** Takes an outcome back that nobody has rated. */
export function withdrawOutcome(input: OwnVersion, from: LinkCaller): Promise<{ id: string }> {
  return visit(input.token, from, async (tx, visit) => {
    const before = await ownOutcome(tx, visit, input.id);
    requireStanding(before);
    const words = `Somebody has rated this result, or a decision rests on it, so it stays. You can tell ${visit.organization} that it should not count, or withdraw from the role.`;
    await inTheirWords(words, dropOutcome(tx, visit.acting, before, input.version));
    return { id: input.id };
  });
}

/** Tells the people of the opening that an outcome which has to stay should not count. */
export function askForRemoval(input: OwnVersion, from: LinkCaller): Promise<{ id: string }> {
  return visit(input.token, from, async (tx, visit) => {
    const { values } = await ownOutcome(tx, visit, input.id);
    await recordAudit(tx, visit.acting, {
      action: "outcome.removal-asked",
      subjectType: "outcome",
      subjectId: input.id,
      ...placeOf(visit.application),
      diff: { statement: { from: values.statement, to: null } },
    });
    return { id: input.id };
  });
}

/** Adds evidence to any outcome that is the candidate's own word, whoever typed it in. */
export function addOwnEvidence(input: OwnEvidence, from: LinkCaller): Promise<{ evidenceId: string }> {
  const { token, outcomeId, evidence, consentVersion } = input;
  return visit(token, from, async (tx, visit) => {
    requireTaking(visit);
    const { acting, application, linkId } = visit;
    const outcome = await loadOutcome(tx, acting.organizationId, outcomeId);
    if (outcome.applicationId !== application.id || outcome.values.source !== "CANDIDATE") {
      throw notFound("This result");
    }
    await requireConsent(tx, visit, consentVersion);
    const to = { outcomeId, application };
    const evidenceId = await attachEvidence(tx, acting, to, evidence, { candidateLinkId: linkId });
    await closeAnswered(tx, acting, application, outcomeId);
    return { evidenceId };
  });
}

/** Takes a piece of evidence back that they sent in. */
export function removeOwnEvidence(input: OwnVersion, from: LinkCaller): Promise<{ id: string }> {
  return visit(input.token, from, async (tx, visit) => {
    await dropEvidence(tx, visit.acting, await ownEvidence(tx, visit, input.id), input.version);
    return { id: input.id };
  });
}

/** Corrects a certificate they sent in; what was found out about it spoke of what was there before. */
export function correctCredential(input: CredentialCorrection, from: LinkCaller) {
  return visit(input.token, from, async (tx, visit) => {
    requireTaking(visit);
    const before = await ownCredential(tx, visit, input.id);
    const { version: _, ...was } = before.values;
    const credential = correctedCredential(was, input.credential);
    const change = { version: input.version, credential };
    const { version } = await rewriteCredential(tx, visit.acting, before, change);
    return { version };
  });
}

/** Takes a certificate back that they sent in. */
export function removeOwnCredential(input: OwnVersion, from: LinkCaller): Promise<{ id: string }> {
  return visit(input.token, from, async (tx, visit) => {
    await dropCredential(tx, visit.acting, await ownCredential(tx, visit, input.id), input.version);
    return { id: input.id };
  });
}

/** Withdraws from the role, with the same effect as when a recruiter withdraws the candidate. */
export function withdrawApplication(
  { token, version }: ApplicationWithdrawal,
  from: LinkCaller,
): Promise<{ status: "WITHDRAWN" }> {
  return visit(token, from, async (tx, visit) => {
    await changeStatus(tx, visit.acting, visit.application, { version, status: "WITHDRAWN" });
    await closeAnswered(tx, visit.acting, visit.application, "all", "Withdrew from the role.");
    return { status: "WITHDRAWN" };
  });
}
