import "server-only";
import type {
  ApplicationRecord,
  CredentialRecord,
  CriterionRecord,
  OpeningRecord,
  OutcomeRecord,
  ReviewRecord,
} from "@/domain/application-record";
import { notFound } from "@/domain/errors";
import { firstSupportOf } from "@/domain/first-support";
import { isMeasured } from "@/domain/outcome-fields";
import { permits } from "@/domain/permissions";
import type { CandidateScore } from "@/domain/scoring/candidate-score";
import { credibilityOf } from "@/domain/scoring/credibility";
import { credentialDecay } from "@/domain/scoring/decay";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { type Raise, raisesOf } from "@/domain/scoring/raise-outcome";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";
import type { Actor } from "@/server/actor";
import { inTransaction, Prisma, type Transaction } from "@/server/db";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { type BlindingStanding, loadBlindingStandings } from "@/server/services/blinding-standing";
import { type DossierPerson, loadAwaited, loadPerson } from "@/server/services/dossier-people";
import { type DossierProof, loadDossierProofs } from "@/server/services/dossier-proofs";
import { loadReviewerNotices, type ReviewerNotice } from "@/server/services/review-recognition";
import { seeApplication } from "@/server/services/sight";

/** An outcome with its credibility, 0–1, and what would raise it, most points first. */
export interface DossierOutcome extends OutcomeRecord {
  readonly credibility: number;
  readonly raises: readonly Raise[];
}

/** A certificate with the factors, 0–1, that its strength is the product of. */
export interface DossierCredential extends CredentialRecord {
  readonly kindStrength: number;
  readonly gradeFactor: number;
  readonly specificity: number;
  readonly genuinenessFactor: number;
  readonly ageMonths: number;
  readonly decay: number;
  /** What is known of the badge behind it; null where none was added. */
  readonly proof: DossierProof | null;
}

/** Everything a candidate's support in one opening is made of. All figures 0–1 unless said otherwise. */
export interface Dossier {
  readonly opening: Pick<OpeningRecord, "id" | "title" | "asOf">;
  readonly application: {
    readonly id: string;
    readonly number: number;
    readonly status: "ACTIVE" | "WITHDRAWN";
    readonly version: number;
  };
  readonly person: DossierPerson;
  readonly criteria: readonly CriterionRecord[];
  readonly score: CandidateScore;
  /** Support by the first, independent ratings; null where nobody changed one since. */
  readonly firstSupport: number | null;
  readonly outcomes: readonly DossierOutcome[];
  readonly credentials: readonly DossierCredential[];
  /** Handed-in reviews, the earliest first. */
  readonly reviews: readonly ReviewRecord[];
  /** Who on the panel has still to hand in a review. */
  readonly awaited: readonly { readonly memberId: string; readonly name: string }[];
  /** Whether somebody looked through what reviewers read; null for who cannot. */
  readonly blinding: Pick<BlindingStanding, "state" | "withheldFiles"> | null;
  /** Who on the panel recognised the person, or was excused from reviewing them. */
  readonly notices: readonly ReviewerNotice[];
  /** How much full domain expertise would lift an outcome. */
  readonly expertiseBoost: number;
  /** What the actor may do here; the server asks again when they do it. */
  readonly can: { readonly enter: boolean; readonly check: boolean; readonly excuse: boolean };
}

function outcomesOf(
  application: ApplicationRecord,
  opening: OpeningRecord,
  policy: Policy,
): DossierOutcome[] {
  const candidate = candidateInputOf(application, opening);
  const counted = new Map(normalizeCandidate(candidate).outcomes.map((outcome) => [outcome.id, outcome]));
  return application.outcomes.map((outcome) => {
    const evidence = counted.get(outcome.id)?.evidence ?? [];
    const raisable = {
      candidate,
      outcomeId: outcome.id,
      evidence: outcome.evidence,
      isMeasured: isMeasured(outcome),
    };
    return {
      ...outcome,
      credibility: credibilityOf(evidence, policy.evidenceStrength).credibility,
      raises: outcome.status === "STANDING" ? raisesOf(raisable, policy) : [],
    };
  });
}

function credentialsOf(
  application: ApplicationRecord,
  opening: OpeningRecord,
  policy: Policy,
  proofs: ReadonlyMap<string, DossierProof>,
): DossierCredential[] {
  const counted = new Map(candidateInputOf(application, opening).credentials.map((one) => [one.id, one]));
  return application.credentials.map((credential) => {
    const { grade = 1, specificity = 1, genuineness = 1, ageMonths = 0 } = counted.get(credential.id) ?? {};
    const factors = { gradeFactor: grade, specificity, genuinenessFactor: genuineness, ageMonths };
    const kindStrength = policy.credentialStrength[credential.kind];
    const decay = credentialDecay(ageMonths, policy.parameters);
    return { ...credential, ...factors, kindStrength, decay, proof: proofs.get(credential.id) ?? null };
  });
}

async function loadBlinding(
  tx: Transaction,
  { role }: Actor,
  applicationId: string,
): Promise<Dossier["blinding"]> {
  if (!permits(role, "blinding.get", { isUnsealed: true })) return null;
  const [standing] = await loadBlindingStandings(tx, Prisma.sql`a.id = ${applicationId}::uuid`);
  return standing ? { state: standing.state, withheldFiles: standing.withheldFiles } : null;
}

/** All about one candidate in one opening. Throws LOCKED while it is sealed to the actor. */
export function getDossier(actor: Actor, applicationId: string): Promise<Dossier> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { openingId, candidateId, id, number, status } = await seeApplication(
      tx,
      actor,
      "application.get",
      applicationId,
    );
    const opening = await loadOpeningRecord(tx, organizationId, openingId);
    const [record] = await loadApplicationRecords(tx, organizationId, { openingId, id: { in: [id] } });
    if (!record) throw notFound("This candidate");
    const policy = resolvePolicy(policyInputOf(opening));
    const proofs = await loadDossierProofs(tx, organizationId, id);
    const { version, person } = await loadPerson(tx, organizationId, { applicationId: id, candidateId });
    return {
      opening: { id: openingId, title: opening.title, asOf: opening.asOf },
      application: { id, number, status, version },
      person,
      criteria: opening.rubric.criteria,
      score: scoreCandidate(normalizeCandidate(candidateInputOf(record, opening)), policy),
      firstSupport: firstSupportOf(record, opening, policy),
      outcomes: outcomesOf(record, opening, policy),
      credentials: credentialsOf(record, opening, policy, proofs),
      reviews: [...record.reviews].sort((a, b) => a.submittedAt.localeCompare(b.submittedAt)),
      blinding: await loadBlinding(tx, actor, id),
      notices: await loadReviewerNotices(tx, { organizationId, applicationId: id }),
      awaited: await loadAwaited(tx, organizationId, { openingId, applicationId: id }),
      expertiseBoost: policy.parameters.expertiseBoost,
      can: {
        enter: permits(actor.role, "outcome.create", {}),
        check: permits(actor.role, "evidence.check", { isUnsealed: true }),
        excuse: permits(actor.role, "review.excuse", { isUnsealed: true }),
      },
    };
  });
}
