import "server-only";
import type { CarrierReason } from "@/domain/verification/carrier-reason";
import type { CredentialCarrier } from "@/domain/verification/credential-answer";
import { isWithinBounds, LARGEST_DOCUMENT } from "@/domain/verification/document-bounds";
import { isToken, unwrap } from "@/domain/verification/unwrap";
import { isPng, readBakedPng } from "@/server/services/credential-verify-png";
import { isSvg, readBakedSvg } from "@/server/services/credential-verify-svg";
import type { IssuerDocuments } from "@/server/services/issuer-documents";

/** A badge's picture may weigh more than the certificate in it, in bytes. */
export const LARGEST_CARRIER = 10 * 1024 * 1024;

/** A certificate taken out of what carried it: JSON or a token, and the address it came from if it was fetched. */
export type Carried =
  | {
      readonly ok: true;
      readonly carrier: CredentialCarrier;
      readonly document: string;
      readonly source: string;
    }
  | { readonly ok: false; readonly reason: CarrierReason };

/** Enough of `IssuerDocuments` to open an address. */
type Fetching = Pick<IssuerDocuments, "fetchDocument" | "file">;

const no = (reason: CarrierReason): Carried => ({ ok: false, reason });

function readToken(token: string, carrier: CredentialCarrier, source: string): Carried {
  const isReadable = token.split(".", 2).every((part) => {
    try {
      return typeof JSON.parse(Buffer.from(part, "base64url").toString("utf8")) === "object";
    } catch {
      return false;
    }
  });
  return isReadable ? { ok: true, carrier, document: token, source } : no("BROKEN_JWT");
}

function readJson(text: string, carrier: CredentialCarrier, source: string): Carried {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return no("BROKEN_JSON");
  }
  if (!isWithinBounds(value)) return no("TOO_DEEP");
  const secured = unwrap(value);
  if (secured === "SEVERAL") return no("SEVERAL_INSIDE");
  if (!secured) return no("UNKNOWN_FORM");
  if (secured.kind === "TOKEN") return readToken(secured.token, carrier === "JSON" ? "JWT" : carrier, source);
  return { ok: true, carrier, document: JSON.stringify(secured.document), source };
}

async function readAddress(url: string, carrier: CredentialCarrier, documents: Fetching): Promise<Carried> {
  const answer = await documents.fetchDocument(url, "STATUS");
  if (answer.ok) return readText(answer.body, carrier, url);
  // What is no text may be a picture with a badge in it; one that was baked into a picture leads to no other.
  const picture = answer.reason === "BAD_TYPE" && carrier === "URL" ? await documents.file(url) : answer;
  if (!picture.ok) return no(picture.reason);
  const baked = bakedIn(Buffer.from(picture.bytes));
  return baked ? readBaked(baked.found, baked.carrier, documents, url) : no("BAD_TYPE");
}

/** JSON or a token; nothing is fetched any more. */
function readText(text: string, carrier: CredentialCarrier, source: string): Carried {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  if (trimmed === "") return no("EMPTY");
  if (Buffer.byteLength(trimmed) > LARGEST_DOCUMENT) return no("DOCUMENT_TOO_LARGE");
  if (isToken(trimmed)) return readToken(trimmed, carrier === "JSON" ? "JWT" : carrier, source);
  return /^[[{"]/.test(trimmed) ? readJson(trimmed, carrier, source) : no("UNKNOWN_FORM");
}

/** What was baked into a picture, or typed in: an address, or the certificate itself. */
function readTextOrAddress(
  text: string,
  carrier: CredentialCarrier,
  documents: Fetching,
  source = "",
): Promise<Carried> {
  const trimmed = text.trim();
  const isAddress = /^https?:\/\/\S+$/i.test(trimmed);
  if (isAddress) return readAddress(trimmed, carrier === "JSON" ? "URL" : carrier, documents);
  return Promise.resolve(readText(trimmed, carrier, source));
}

type Baked = { readonly texts: readonly string[] } | { readonly problem: CarrierReason };

/** What a picture carries; null for bytes that are none. */
function bakedIn(bytes: Buffer): { readonly found: Baked; readonly carrier: CredentialCarrier } | null {
  if (isPng(bytes)) return { found: readBakedPng(bytes), carrier: "PNG" };
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  return isSvg(text.slice(0, 10_000)) ? { found: readBakedSvg(text), carrier: "SVG" } : null;
}

function readBaked(
  baked: Baked,
  carrier: CredentialCarrier,
  documents: Fetching,
  source = "",
): Promise<Carried> {
  if ("problem" in baked) return Promise.resolve(no(baked.problem));
  const [text, ...others] = baked.texts;
  if (text === undefined) return Promise.resolve(no("NO_CERTIFICATE_INSIDE"));
  if (others.some((other) => other !== text)) return Promise.resolve(no("SEVERAL_INSIDE"));
  return readTextOrAddress(text, carrier, documents, source);
}

/**
 * Takes the certificate out of a file, a pasted text or an address: JSON, a compact token, or a badge baked into PNG or SVG.
 * Never throws for what it is given; whatever is not understood has its reason (`CARRIER_REASON_WORDS`).
 */
export async function readCarrier(
  given: { readonly bytes: Uint8Array } | { readonly text: string },
  documents: Fetching,
): Promise<Carried> {
  if ("text" in given) {
    if (given.text.length > LARGEST_DOCUMENT) return no("DOCUMENT_TOO_LARGE");
    return readTextOrAddress(given.text, "JSON", documents);
  }
  const bytes = Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.byteLength);
  if (bytes.length === 0) return no("EMPTY");
  if (bytes.length > LARGEST_CARRIER) return no("DOCUMENT_TOO_LARGE");
  const baked = bakedIn(bytes);
  if (baked) return readBaked(baked.found, baked.carrier, documents);
  return readTextOrAddress(bytes.toString("utf8").replace(/^\uFEFF/, ""), "JSON", documents);
}
