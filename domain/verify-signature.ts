import { decodeBase64Url, encodeBase64Url } from "@/domain/base64url";
import { type PacketSignature, SIGNATURE_ALGORITHM, thumbprintText } from "@/domain/packet-signature";
import type { PublishedKeys } from "@/domain/published-keys";

/** What of WebCrypto checking needs: passed in, as it is the browser's or Node's. It draws nothing at random. */
export type Crypto = Pick<SubtleCrypto, "digest" | "importKey" | "verify">;

/** Something about a packet's seals that is not as it should be, in words. */
export interface SealProblem {
  /** Where, such as "signatures.0.note". */
  readonly path: string;
  readonly words: string;
}

/** What a signature is over, and when it was made (ISO 8601). */
interface Signed {
  readonly text: string;
  readonly at: string;
}

const FIELDS = ["algorithm", "keyId", "publicKey", "value"];
/** Clocks of an app and of who replaces a key may differ by so much. */
const CLOCKS_DIFFER_MS = 5 * 60_000;

/** SHA-256 of a text's UTF-8 bytes. */
export async function digest(crypto: Crypto, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.digest("SHA-256", new TextEncoder().encode(text)));
}

async function isSignedBy(crypto: Crypto, signature: PacketSignature, text: string): Promise<boolean> {
  const key = decodeBase64Url(signature.publicKey);
  const value = decodeBase64Url(signature.value);
  if (key?.length !== 32 || value?.length !== 64) return false;
  const name = { name: SIGNATURE_ALGORITHM };
  const imported = await crypto.importKey("raw", key, name, false, ["verify"]);
  return crypto.verify(name, imported, value, new TextEncoder().encode(text));
}

function isReadable(signature: PacketSignature): boolean {
  const fields: unknown = signature;
  if (typeof fields !== "object" || fields === null) return false;
  const names = Object.keys(fields).sort();
  return names.join() === FIELDS.join() && Object.values(fields).every((value) => typeof value === "string");
}

function publishedProblem(
  { keyId, publicKey }: PacketSignature,
  { at }: Signed,
  { keys }: PublishedKeys,
): string | null {
  const found = keys.find(({ kid, x }) => kid === keyId && x === publicKey);
  if (!found) return "is not among the keys the organization has published";
  const isLate = found.retiredAt !== null && Date.parse(at) > Date.parse(found.retiredAt) + CLOCKS_DIFFER_MS;
  return isLate ? `was replaced on ${found.retiredAt}, and this is dated ${at}` : null;
}

/**
 * What is wrong with a signature under `path`: the key's id, the signature itself and, where the published keys are known,
 * whose key it is. Throws only where WebCrypto knows no Ed25519.
 */
export async function signatureProblems(
  crypto: Crypto,
  path: string,
  signature: PacketSignature,
  signed: Signed,
  published: PublishedKeys | null,
): Promise<SealProblem[]> {
  if (!isReadable(signature)) return [{ path, words: "cannot be read" }];
  const problem = (field: string, words: string | null) =>
    words ? [{ path: `${path}.${field}`, words }] : [];
  const { algorithm, keyId, publicKey } = signature;
  const thumbprint = encodeBase64Url(await digest(crypto, thumbprintText(publicKey)));
  const isAlgorithm = algorithm === SIGNATURE_ALGORITHM;
  const isKey = thumbprint === keyId;
  const isValid = await isSignedBy(crypto, signature, signed.text);
  return [
    ...problem("algorithm", isAlgorithm ? null : `is ${algorithm}, not ${SIGNATURE_ALGORITHM}`),
    ...problem("keyId", isKey ? null : `is ${keyId}; that of the key is ${thumbprint}`),
    ...problem("value", isValid ? null : "is not that key’s signature of this text"),
    ...problem("publicKey", published && publishedProblem(signature, signed, published)),
  ];
}
