import "server-only";
import { diffOf } from "@/domain/audit-event";
import { calendarDayOf, instantOf } from "@/domain/calendar";
import type { CredentialInput, CredentialUpdate, NewCredentialInput } from "@/domain/credential";
import { conflict, invalid, notFound } from "@/domain/errors";
import type { Action } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
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

function requireIssued(actor: Actor, { issuedOn }: CredentialInput): void {
  if (issuedOn > calendarDayOf(actor.at)) {
    throw invalid({ "credential.issuedOn": "This day has not come yet." });
  }
}

async function seeCredential(
  tx: Transaction,
  actor: Actor,
  action: Action,
  id: string,
): Promise<{ values: CredentialValues; application: SightedApplication }> {
  const { organizationId } = actor;
  const row = await tx.credential.findUnique({
    where: { organizationId_id: { organizationId, id } },
    omit: { id: true, organizationId: true, createdAt: true },
  });
  if (!row) throw notFound("This certificate");
  const { applicationId, issuedOn, expiresOn, ...rest } = row;
  const application = await seeApplication(tx, actor, action, applicationId);
  const days = { issuedOn: calendarDayOf(issuedOn), expiresOn: expiresOn && calendarDayOf(expiresOn) };
  return { values: { ...rest, ...days }, application };
}

/** Enters a certificate. */
export function createCredential(
  actor: Actor,
  input: NewCredentialInput,
): Promise<{ credentialId: string; version: number }> {
  const { applicationId, credential } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    requireIssued(actor, credential);
    const application = await seeApplication(tx, actor, "credential.create", applicationId);
    const { id } = await tx.credential.create({
      data: { ...credentialData(credential), organizationId, applicationId },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "credential.created",
      subjectType: "credential",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf(null, credential),
    });
    await rescoreApplication(tx, actor, applicationId);
    return { credentialId: id, version: 1 };
  });
}

/** Changes a certificate. A stale version is a CONFLICT that carries the stored one. */
export function updateCredential(actor: Actor, input: CredentialUpdate): Promise<CredentialValues> {
  const { id, version, credential } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    requireIssued(actor, credential);
    const { values, application } = await seeCredential(tx, actor, "credential.update", id);
    const { count } = await tx.credential.updateMany({
      where: { id, organizationId, version },
      data: { ...credentialData(credential), version: { increment: 1 } },
    });
    if (count === 0) throw conflict((await seeCredential(tx, actor, "credential.update", id)).values);
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
  });
}

/** Removes a certificate; the audit log keeps what it said. */
export function removeCredential(
  actor: Actor,
  input: { id: string; version: number },
): Promise<{ applicationId: string }> {
  const { id, version } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { values, application } = await seeCredential(tx, actor, "credential.remove", id);
    const { count } = await tx.credential.deleteMany({ where: { id, organizationId, version } });
    if (count === 0) throw conflict((await seeCredential(tx, actor, "credential.remove", id)).values);
    const { version: _, ...was } = values;
    await recordAudit(tx, actor, {
      action: "credential.removed",
      subjectType: "credential",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf(was, null),
    });
    await rescoreApplication(tx, actor, application.id);
    return { applicationId: application.id };
  });
}
