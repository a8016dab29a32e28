import "server-only";
import { readFile } from "node:fs/promises";
import type { ProofReturn } from "@/domain/credential-proof/proof-input";
import { invalid } from "@/domain/errors";
import { CARRIER_REASON_WORDS } from "@/domain/verification/carrier-reason";
import type { CredentialCarrier } from "@/domain/verification/credential-answer";
import type { Acting } from "@/server/actor";
import { db } from "@/server/db";
import { type AskIssuers, askIssuers } from "@/server/services/credential-proof-look";
import { fileStore } from "@/server/services/file-store";

/** A badge taken out of whatever it was handed over in. */
export interface HandedOver {
  readonly carrier: CredentialCarrier;
  readonly document: string;
  /** The address it was fetched from, or "". */
  readonly source: string;
}

type Given = { readonly bytes: Uint8Array } | { readonly text: string };

/** Takes the badge out; `field` is where a refusal stands. An address that was given is opened. */
async function take(
  acting: Acting,
  given: Given,
  field: "file" | "text",
  ask: AskIssuers,
): Promise<HandedOver> {
  const { readCarrier } = await import("@/server/services/credential-verify-carrier");
  const carried = await readCarrier(given, await ask(acting));
  if (!carried.ok) throw invalid({ [field]: CARRIER_REASON_WORDS[carried.reason] });
  const { carrier, document, source } = carried;
  return { carrier, document, source };
}

/** A badge that was pasted, or lies at the address that was pasted. */
export function takeText(acting: Acting, text: string, ask: AskIssuers = askIssuers): Promise<HandedOver> {
  return take(acting, { text }, "text", ask);
}

/** A badge in a file that was received whole. */
export async function takeFile(
  acting: Acting,
  path: string,
  ask: AskIssuers = askIssuers,
): Promise<HandedOver> {
  return take(acting, { bytes: await readFile(path) }, "file", ask);
}

/** The stored picture of a removed badge, if it is still kept and holds this very document. */
async function findPicture(acting: Acting, { fileSha256, document }: ProofReturn, ask: AskIssuers) {
  if (fileSha256 === null) return null;
  const { organizationId } = acting;
  const file = await db().storedFile.findUnique({
    where: { organizationId_sha256: { organizationId, sha256: fileSha256 } },
    select: { id: true },
  });
  if (!file) return null;
  const stream = await (await fileStore()).read({ organizationId, sha256: fileSha256 });
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const handed = await take(acting, { bytes }, "file", ask).catch(() => null);
  return handed?.document === document ? { fileId: file.id, carrier: handed.carrier } : null;
}

/** A badge that was removed, taken anew from its document, with its picture where that is still kept. */
export async function takeBack(
  acting: Acting,
  removed: ProofReturn,
  ask: AskIssuers = askIssuers,
): Promise<HandedOver & { readonly fileId: string | null }> {
  const handed = await take(acting, { text: removed.document }, "text", ask);
  const picture = await findPicture(acting, removed, ask);
  const carrier = picture?.carrier ?? (removed.source === "" ? handed.carrier : "URL");
  return { ...handed, source: removed.source, carrier, fileId: picture?.fileId ?? null };
}
