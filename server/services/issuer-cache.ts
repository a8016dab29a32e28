import "server-only";
import { readIssuerAddress } from "@/domain/verification/issuer-address";
import type { DocumentKind, FetchAnswer } from "@/domain/verification/issuer-document";
import { keptFor, LONGEST_KEPT_MS } from "@/domain/verification/keeping-time";
import { db } from "@/server/db";
import { askIssuer } from "@/server/services/issuer-fetch";
import type { Transport } from "@/server/services/issuer-transport";

/** Whose cache, and what "now" is. */
export interface Asking {
  readonly organizationId: string;
  readonly at: Date;
  readonly transport: Transport;
}

const ACCEPT = [
  "application/ld+json, application/json, application/did+json, application/did+ld+json, application/vc",
  "application/jwt, application/vc+jwt, application/jwk-set+json;q=0.9, */*;q=0.1",
].join(", ");

/** Data under its own name, or under none in particular, as plain file servers send it; never a page. */
const DATA_TYPE =
  /^(application\/(([\w.+-]+\+)?(json|jwt|jose)|vc|did|cid|octet-stream)|text\/(json|plain))?$/;

/** PostgreSQL keeps no text with a zero character, and what is not UTF-8 is no JSON either. */
function textOf(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

async function kept(asking: Asking, url: string, kind: DocumentKind): Promise<FetchAnswer | null> {
  const { organizationId, at } = asking;
  const row = await db().issuerDocument.findUnique({
    where: { organizationId_url: { organizationId, url } },
    select: { body: true, mediaType: true, fetchedAt: true, expiresAt: true },
  });
  if (!row || row.expiresAt <= at) return null;
  // What was asked for as a key may be asked for again as a status, which has to be fresher.
  if (at.getTime() - row.fetchedAt.getTime() >= LONGEST_KEPT_MS[kind]) return null;
  return { ok: true, body: row.body, mediaType: row.mediaType };
}

async function keep(
  { organizationId, at }: Asking,
  url: string,
  document: { readonly body: string; readonly mediaType: string },
  keptMs: number,
): Promise<void> {
  await db().issuerDocument.deleteMany({ where: { organizationId, expiresAt: { lte: at } } });
  if (keptMs <= 0) return;
  const row = { ...document, fetchedAt: at, expiresAt: new Date(at.getTime() + keptMs) };
  await db().issuerDocument.upsert({
    where: { organizationId_url: { organizationId, url } },
    create: { organizationId, url, ...row },
    update: row,
    select: { id: true },
  });
}

async function ask(asking: Asking, url: string, kind: DocumentKind): Promise<FetchAnswer> {
  const answer = await askIssuer(url, ACCEPT, asking.transport);
  if (!answer.ok) return answer;
  const body = DATA_TYPE.test(answer.mediaType) ? textOf(answer.bytes) : null;
  if (body === null) return { ok: false, reason: "BAD_TYPE" };
  const document = { body, mediaType: answer.mediaType };
  await keep(asking, url, document, keptFor(kind, answer.cacheControl));
  return { ok: true, ...document };
}

const underWay = new WeakMap<Transport, Map<string, Promise<FetchAnswer>>>();

/** Many who ask for the same at once are one request; once it is answered, nothing of it is remembered here. */
function once(transport: Transport, key: string, work: () => Promise<FetchAnswer>): Promise<FetchAnswer> {
  const waiting = underWay.get(transport) ?? new Map<string, Promise<FetchAnswer>>();
  underWay.set(transport, waiting);
  const begun = waiting.get(key) ?? work().finally(() => waiting.delete(key));
  waiting.set(key, begun);
  return begun;
}

/**
 * What an issuer's address answers, from the organization's own cache while it is fresh enough. A refusal or an error is
 * never kept. Not to be called within a transaction: it may take as long as the issuer does.
 */
export async function fetchKept(asking: Asking, url: string, kind: DocumentKind): Promise<FetchAnswer> {
  const read = readIssuerAddress(url);
  if (!read.ok) return read;
  const { href } = read.value;
  const fresh = await kept(asking, href, kind);
  return (
    fresh ?? once(asking.transport, `${asking.organizationId} ${kind} ${href}`, () => ask(asking, href, kind))
  );
}
