import "server-only";
import { diffOf } from "@/domain/audit-event";
import { calendarDayOf, instantOf } from "@/domain/calendar";
import type { CredentialInput, CredentialUpdate, NewCredentialInput } from "@/domain/credential";
import { conflict, invalid, notFound } from "@/domain/errors";
import type { Action } from "@/domain/permission-table";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { afterCommit, inTransaction, type Transaction } from "@/server/db";
import type { CameBy } from "@/server/services/evidence-record";
import { dropAllUnused } from "@/server/services/file-record";
import { placeOf } from "@/server/services/outcome-record";
import { rescoreApplication } from "@/server/services/score";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

/** A certificate as the form holds it, with the version it was read at. */
export interface CredentialValues extends CredentialInput {
  readonly version: number;
}

function credentialData(credential: CredentialInput) {
  const { issuedOn, expiresOn } = credential;
  return {
    ...credential,
    issuedOn: instantOf(issuedOn),
    expiresOn: expiresOn ? instantOf(expiresOn) : null,
  };
}

function requireIssued(actor: Pick<Acting, "at">, { issuedOn }: CredentialInput): void {
  if (issuedOn > calendarDayOf(actor.at)) {
    throw invalid({ "credential.issuedOn": "This day has not come yet." });
  }
}

/** A certificate that is about to be changed, and the application it belongs to. */
export interface SightedCredential {
  readonly id: string;
  readonly values: CredentialValues;
  readonly application: SightedApplication;
}

const notValues = {
  id: true,
  organizationId: true,
  createdAt: true,
  candidateLinkId: true,
  importId: true,
  reference: true,
  statedInFile: true,
} as const;

/** Loads a certificate of this tenant, and the id of its application. Asks for no permission. */
export async function loadCredential(
  tx: Transaction,
  organizationId: string,
  id: string,
): Promise<Omit<SightedCredential, "application"> & { readonly applicationId: string }> {
  const row = await tx.credential.findUnique({
    where: { organizationId_id: { organizationId, id } },
    omit: notValues,
  });
  if (!row || row.mergedIntoId) throw notFound("This certificate");
  const { applicationId, mergedIntoId: _, issuedOn, expiresOn, ...rest } = row;
  const days = { issuedOn: calendarDayOf(issuedOn), expiresOn: expiresOn && calendarDayOf(expiresOn) };
  return { id, applicationId, values: { ...rest, ...days } };
}

async function seeCredential(
  tx: Transaction,
  actor: Actor,
  action: Action,
  id: string,
): Promise<SightedCredential> {
  const { applicationId, ...credential } = await loadCredential(tx, actor.organizationId, id);
  return { ...credential, application: await seeApplication(tx, actor, action, applicationId) };
}

/** Enters a certificate in whoever's name; asks for no permission and leaves the score to the caller. */
export async function enterCredential(
  tx: Transaction,
  actor: Acting,
  application: SightedApplication,
  credential: CredentialInput,
  cameBy: CameBy = {},
): Promise<string> {
  requireIssued(actor, credential);
  const { organizationId } = actor;
  const { id } = await tx.credential.create({
    data: { ...credentialData(credential), ...cameBy, organizationId, applicationId: application.id },
    select: { id: true },
  });
  await recordAudit(tx, actor, {
    action: "credential.created",
    subjectType: "credential",
    subjectId: id,
    ...placeOf(application),
    diff: diffOf(null, credential),
  });
  return id;
}

/** Enters a certificate, as a member. */
export function createCredential(
  actor: Actor,
  input: NewCredentialInput,
): Promise<{ credentialId: string; version: number }> {
  const { applicationId, credential } = input;
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "credential.create", applicationId);
    const credentialId = await enterCredential(tx, actor, application, credential);
    await rescoreApplication(tx, actor, applicationId);
    return { credentialId, version: 1 };
  });
}

/** Changes a certificate in whoever's name; asks for no permission. A stale version is a CONFLICT that carries the stored one. */
export async function rewriteCredential(
  tx: Transaction,
  actor: Acting,
  { id, values, application }: SightedCredential,
  { version, credential }: Pick<CredentialUpdate, "version" | "credential">,
): Promise<CredentialValues> {
  requireIssued(actor, credential);
  const { organizationId } = actor;
  const { count } = await tx.credential.updateMany({
    where: { id, organizationId, version },
    data: { ...credentialData(credential), version: { increment: 1 } },
  });
  if (count === 0) throw conflict((await loadCredential(tx, organizationId, id)).values);
  const { version: _, ...was } = values;
  await recordAudit(tx, actor, {
    action: "credential.updated",
    subjectType: "credential",
    subjectId: id,
    ...placeOf(application),
    diff: diffOf(was, credential),
  });
  await rescoreApplication(tx, actor, application.id);
  return { ...credential, version: version + 1 };
}

/** Changes a certificate, as a member. */
export function updateCredential(actor: Actor, input: CredentialUpdate): Promise<CredentialValues> {
  return inTransaction(async (tx) => {
    return rewriteCredential(tx, actor, await seeCredential(tx, actor, "credential.update", input.id), input);
  });
}

/** Removes a certificate in whoever's name; asks for no permission. The audit log keeps what it said. */
export async function dropCredential(
  tx: Transaction,
  actor: Acting,
  { id, values, application }: SightedCredential,
  version: number,
): Promise<void> {
  const { organizationId } = actor;
  const pictures = await tx.storedFile.findMany({
    where: { organizationId, credentialProofs: { some: { credentialId: id } } },
    select: { sha256: true },
  });
  const { count } = await tx.credential.deleteMany({ where: { id, organizationId, version } });
  if (count === 0) throw conflict((await loadCredential(tx, organizationId, id)).values);
  const { version: _, ...was } = values;
  await recordAudit(tx, actor, {
    action: "credential.removed",
    subjectType: "credential",
    subjectId: id,
    ...placeOf(application),
    diff: diffOf(was, null),
  });
  const keys = pictures.map(({ sha256 }) => ({ organizationId, sha256 }));
  if (keys.length > 0) afterCommit(tx, () => dropAllUnused(keys));
  await rescoreApplication(tx, actor, application.id);
}

/** Removes a certificate, as a member. */
export function removeCredential(
  actor: Actor,
  input: { id: string; version: number },
): Promise<{ applicationId: string }> {
  return inTransaction(async (tx) => {
    const credential = await seeCredential(tx, actor, "credential.remove", input.id);
    await dropCredential(tx, actor, credential, input.version);
    return { applicationId: credential.application.id };
  });
}
