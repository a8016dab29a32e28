import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import jsonld from "jsonld";
import { shippedContext } from "@/server/services/issuer-context";

// Signs the way issuers do, with Node's own cryptography: nothing here is used for verifying.
const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Bytes in base58 (Bitcoin's alphabet). */
export function base58(bytes: Uint8Array): string {
  let number = BigInt(`0x${Buffer.from(bytes).toString("hex") || "0"}`);
  let text = "";
  for (; number > 0n; number /= 58n) text = ALPHABET[Number(number % 58n)] + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return "1".repeat(zeros < 0 ? bytes.length : zeros) + text;
}

export type Curve = "Ed25519" | "P-256" | "P-384";

/** The multicodec prefix of a public key, and the hash that goes with its signature. */
const CURVES: Record<Curve, { prefix: number[]; digest: string | null; hash: "sha256" | "sha384" }> = {
  Ed25519: { prefix: [0xed, 0x01], digest: null, hash: "sha256" },
  "P-256": { prefix: [0x80, 0x24], digest: "sha256", hash: "sha256" },
  "P-384": { prefix: [0x81, 0x24], digest: "sha384", hash: "sha384" },
};

export interface Signer {
  readonly curve: Curve;
  readonly multikey: string;
  /** The did:key of the key, and the address of the key in it. */
  readonly did: string;
  readonly method: string;
  readonly jwk: Record<string, unknown>;
  readonly privateKey: KeyObject;
}

function keyPair(curve: Curve) {
  return curve === "Ed25519"
    ? generateKeyPairSync("ed25519")
    : generateKeyPairSync("ec", { namedCurve: curve });
}

export function newSigner(curve: Curve): Signer {
  const { publicKey, privateKey } = keyPair(curve);
  const jwk = publicKey.export({ format: "jwk" }) as Record<string, unknown>;
  const x = Buffer.from(String(jwk.x), "base64url");
  const isOdd = jwk.y !== undefined && ((Buffer.from(String(jwk.y), "base64url").at(-1) ?? 0) & 1) === 1;
  const point = curve === "Ed25519" ? x : Buffer.concat([Buffer.from([isOdd ? 3 : 2]), x]);
  const multikey = `z${base58(Buffer.concat([Buffer.from(CURVES[curve].prefix), point]))}`;
  const did = `did:key:${multikey}`;
  return { curve, multikey, did, method: `${did}#${multikey}`, jwk, privateKey };
}

/** The private part of a key, as libraries for tokens take it. */
export function secretBytes({ privateKey }: Signer): Uint8Array {
  return Buffer.from(String(privateKey.export({ format: "jwk" }).d), "base64url");
}

type Json = Record<string, unknown>;

const documentLoader = async (url: string) => {
  const document = shippedContext(url);
  if (document === undefined) throw new Error(`no vocabulary ${url}`);
  return { contextUrl: null, documentUrl: url, document };
};

const canonical = (document: Json, hash: string) =>
  jsonld.canonize(document, {
    algorithm: "RDFC-1.0",
    format: "application/n-quads",
    documentLoader,
    safe: true,
    base: null,
    rdfDirection: "i18n-datatype",
    messageDigestAlgorithm: hash,
  });

/** Adds a proof as VC Data Integrity 1.0 (and Ed25519Signature2020) describes it, section "Create Proof". */
export async function withProof(credential: Json, signer: Signer, options: Json = {}): Promise<Json> {
  const { digest, hash } = CURVES[signer.curve];
  const suite = signer.curve === "Ed25519" ? "eddsa-rdfc-2022" : "ecdsa-rdfc-2019";
  const proof: Json = {
    type: "DataIntegrityProof",
    cryptosuite: suite,
    created: "2026-03-01T09:00:00Z",
    verificationMethod: signer.method,
    proofPurpose: "assertionMethod",
    ...options,
  };
  if (proof.cryptosuite === undefined) delete proof.cryptosuite;
  const parts = [{ "@context": credential["@context"], ...proof }, credential];
  const hashes = await Promise.all(
    parts.map(async (part) =>
      createHash(hash)
        .update(await canonical(part, hash))
        .digest(),
    ),
  );
  const key =
    digest === null ? signer.privateKey : { key: signer.privateKey, dsaEncoding: "ieee-p1363" as const };
  const signature = sign(digest, Buffer.concat(hashes), key);
  return { ...credential, proof: { ...proof, proofValue: `z${base58(signature)}` } };
}

/** A compact token signed with RS256, or not at all with `privateKey` null. */
export function rsaToken(claims: Json, privateKey: KeyObject | null, header: Json): string {
  const part = (value: Json) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const input = `${part(header)}.${part(claims)}`;
  const signature = privateKey
    ? sign("RSA-SHA256", Buffer.from(input), privateKey).toString("base64url")
    : "";
  return `${input}.${signature}`;
}
