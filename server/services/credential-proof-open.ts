import "server-only";
import { notFound } from "@/domain/errors";
import { fileNameOf } from "@/domain/file-name";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";
import { seeCertificate } from "@/server/services/credential-proof";
import { proofColumns } from "@/server/services/credential-proof-record";
import { fileStore } from "@/server/services/file-store";

/** A badge as it goes out. */
export interface OpenedProof {
  readonly name: string;
  readonly mediaType: string;
  readonly body: ReadableStream<Uint8Array> | string;
}

const PICTURE_ENDINGS: Readonly<Record<string, string>> = { "image/png": "png", "image/svg+xml": "svg" };

/** Opens the badge of a certificate: the picture it was baked into, else its document. */
export async function openProof(actor: Actor, credentialId: string): Promise<OpenedProof> {
  const { organizationId } = actor;
  const { values } = await seeCertificate(db(), actor, credentialId);
  const row = await db().credentialProof.findUnique({
    where: { organizationId_credentialId: { organizationId, credentialId } },
    select: proofColumns,
  });
  if (!row) throw notFound("This badge");
  const named = (ending: string) => fileNameOf(`${values.title}.${ending}`);
  if (row.file) {
    const { sha256, mediaType } = row.file;
    const body = await (await fileStore()).read({ organizationId, sha256 });
    return { name: named(PICTURE_ENDINGS[mediaType] ?? "bin"), mediaType, body };
  }
  const isToken = !row.document.trimStart().startsWith("{");
  return isToken
    ? { name: named("jwt"), mediaType: "application/jwt", body: row.document }
    : { name: named("json"), mediaType: "application/json; charset=utf-8", body: row.document };
}
