import "server-only";
import { diffOf } from "@/domain/audit-event";
import { isOfCertificate } from "@/domain/credential-proof/badge-difference";
import { type Effect, effectOf, type Held } from "@/domain/credential-proof/proof-effect";
import { findingsOf, type ProofFindings } from "@/domain/credential-proof/proof-findings";
import { type Standing, standingAfter } from "@/domain/credential-proof/proof-look";
import { nextLookAt } from "@/domain/credential-proof/proof-schedule";
import { heldNote } from "@/domain/credential-proof/proof-words";
import type { Acting } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, type Prisma, type Transaction } from "@/server/db";
import { type AskIssuers, askIssuers, type Looked, lookAt } from "@/server/services/credential-proof-look";
import {
  loadProof,
  type ProofRecord,
  type ProofRow,
  proofRecord,
  standingOf,
} from "@/server/services/credential-proof-record";
import { tellOfReopening } from "@/server/services/credential-proof-reopening";
import { holdApplication, rescoreApplication } from "@/server/services/score";

const placeColumns = {
  genuineness: true,
  genuinenessNote: true,
  title: true,
  issuer: true,
  application: { select: { id: true, openingId: true, candidateId: true } },
} as const satisfies Prisma.CredentialSelect;

type PlaceRow = Prisma.CredentialGetPayload<{ select: typeof placeColumns }>;

function loadPlace(tx: Transaction, { organizationId, credentialId: id }: ProofRow): Promise<PlaceRow> {
  const where = { organizationId_id: { organizationId, id } };
  return tx.credential.findUniqueOrThrow({ where, select: placeColumns });
}

async function supportOf(tx: Transaction, applicationId: string): Promise<number | null> {
  const score = await tx.score.findUnique({
    where: { applicationId },
    select: { support: true, isRated: true },
  });
  return score?.isRated ? score.support : null;
}

/** Gives the certificate what the verification found, scores it, and answers what that did to the support. */
async function hold(
  tx: Transaction,
  acting: Acting,
  { organizationId, credentialId: id }: ProofRow,
  place: PlaceRow,
  held: Held,
): Promise<ProofFindings["lost"]> {
  const before = await supportOf(tx, place.application.id);
  const data = { ...held, version: { increment: 1 } };
  await tx.credential.updateMany({ where: { organizationId, id }, data });
  await rescoreApplication(tx, acting, place.application.id);
  const after = await supportOf(tx, place.application.id);
  return before === null || after === null ? null : { before, after };
}

interface Written {
  readonly row: ProofRow;
  readonly place: PlaceRow;
  readonly standing: Standing;
  readonly effect: Effect;
}

async function record(
  tx: Transaction,
  acting: Acting,
  { row, place, standing, effect }: Written,
  isByHand: boolean,
): Promise<void> {
  const said = ({ genuine, theirs }: Standing, held: string) => ({
    genuine: genuine.answer,
    genuineReason: genuine.reason,
    theirs: theirs.answer,
    theirsReason: theirs.reason,
    genuineness: held,
  });
  const diff = diffOf(
    said(standingOf(row), place.genuineness),
    said(standing, effect.held?.genuineness ?? place.genuineness),
  );
  if (!isByHand && Object.keys(diff).length === 0) return;
  const { id: applicationId, openingId, candidateId } = place.application;
  await recordAudit(tx, acting, {
    action: effect.isReopened ? "credential.reopened" : "credential.verified",
    subjectType: "credential",
    subjectId: row.credentialId,
    applicationId,
    openingId,
    candidateId,
    diff,
  });
}

function storedFindings(
  looked: Looked,
  standing: Standing,
  effect: Effect,
  was: ProofFindings,
): Omit<ProofFindings, "isAnchored"> {
  const { confirmedAt, unheard } = standing;
  const isKept = unheard !== null && confirmedAt !== null;
  return {
    // What an unanswered verification could not look up is not taken from what an answered one had found.
    provenance: isKept ? was.provenance : looked.provenance,
    steps: looked.steps,
    confirmedAt,
    unheard,
    before: effect.before,
    lost: was.lost,
  };
}

/** Writes what a verification found; undefined when somebody else has written since the badge was read. */
export async function writeLook(
  tx: Transaction,
  acting: Acting,
  read: Pick<ProofRow, "id" | "version" | "credential">,
  looked: Looked,
  isByHand: boolean,
): Promise<ProofRecord | undefined> {
  const { at, organizationId } = acting;
  await holdApplication(tx, acting, read.credential.applicationId);
  const row = await loadProof(tx, organizationId, read.id);
  if (row.version !== read.version) return undefined;
  const place = await loadPlace(tx, row);
  const standing = standingAfter(standingOf(row), looked, at);
  const was = findingsOf(row.findings);
  const note = heldNote(
    looked.provenance,
    acting.at.toISOString(),
    row.addedBy?.user.name ?? "The candidate",
  );
  // Of an issuer for whom a host answers, and about this certificate: else it is a document that somebody brought.
  const isAnchored = was.before
    ? was.isAnchored
    : looked.provenance.issuerHost !== "" && isOfCertificate(place, looked.provenance);
  const effect = effectOf(standing, place, was.before, { note, isAnchored });
  const change = effect.held && (await hold(tx, acting, row, place, effect.held));
  const findings = { ...storedFindings(looked, standing, effect, was), isAnchored };
  const stored = await tx.credentialProof.update({
    where: { organizationId_id: { organizationId, id: row.id } },
    data: {
      genuine: standing.genuine.answer,
      genuineReason: standing.genuine.reason,
      theirs: standing.theirs.answer,
      theirsReason: standing.theirs.reason,
      findings: {
        ...findings,
        lost: effect.isReopened ? change : findings.lost,
      } as unknown as Prisma.InputJsonObject,
      ...(looked.read ? { suggestions: looked.suggestions as unknown as Prisma.InputJsonObject } : {}),
      verifiedAt: at,
      nextAt: nextLookAt(standing, looked.expiresAt, at),
      failures: standing.failures,
      ...(effect.isReopened ? { reopenedAt: at, seenAt: null } : {}),
      ...(effect.before && !was.before ? { reopenedAt: null, seenAt: null } : {}),
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await record(tx, acting, { row, place, standing, effect }, isByHand);
  if (effect.isReopened) await tellOfReopening(tx, acting, stored.id);
  return proofRecord(await loadProof(tx, organizationId, stored.id));
}

/**
 * Asks the issuer about one badge and stores what it said, with what that changes about the certificate and the score.
 * Nobody is asked within a transaction. When somebody else has written meanwhile, theirs stands and is answered.
 */
export async function verifyProof(
  acting: Acting,
  id: string,
  { isByHand, ask = askIssuers }: { isByHand: boolean; ask?: AskIssuers | undefined },
): Promise<ProofRecord> {
  const { organizationId } = acting;
  const row = await loadProof(db(), organizationId, id);
  const looked = await lookAt(row.document, row.credential.applicationId, acting, ask);
  const written = await inTransaction((tx) => writeLook(tx, acting, row, looked, isByHand));
  return written ?? proofRecord(await loadProof(db(), organizationId, id));
}
