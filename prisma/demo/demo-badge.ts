import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";

/** What an issuer of the demo signs. Days are "2026-05-02". */
export interface DemoBadge {
  readonly issuer: string;
  readonly email: string;
  readonly name: string;
  readonly description: string;
  readonly criteria: string;
  readonly alignments: readonly string[];
  readonly issuedOn: string;
  readonly expiresOn: string | null;
  /** Where the issuer says whether it was taken back; left out where it says so nowhere. */
  readonly status?: object;
  /** The host that answers for the issuer's key; left out where the issuer is known by its key alone. */
  readonly host?: string;
  /** The issuer named in another way than by its key, so that nobody can look it up. */
  readonly issuerId?: string;
}

const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");
const MULTICODEC_ED25519 = Buffer.from([0xed, 0x01]);
const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Bytes as base58, which begin with no zero. */
function base58(bytes: Buffer): string {
  let text = "";
  for (let rest = BigInt(`0x${bytes.toString("hex")}`); rest > 0n; rest /= 58n) {
    text = `${ALPHABET[Number(rest % 58n)]}${text}`;
  }
  return text;
}

/** The key of an issuer who does not exist: the same each time, and no secret. */
function keyOf(issuer: string): { key: KeyObject; multibase: string } {
  const seed = createHash("sha256").update(`an issuer of the demo: ${issuer}`).digest();
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: "der", type: "pkcs8" });
  const point = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
  return { key, multibase: `z${base58(Buffer.concat([MULTICODEC_ED25519, point]))}` };
}

/** How the issuer of that name is known: by a host, or by its key alone, so that nobody has to be asked for it. */
export function demoIssuerId(issuer: string, host?: string): string {
  return host ? `did:web:${host}` : `did:key:${keyOf(issuer).multibase}`;
}

/** What the host of an issuer publishes of its key. */
export function demoIssuerDocument(issuer: string, host: string): Record<string, unknown> {
  const id = demoIssuerId(issuer, host);
  const method = {
    id: `${id}#key`,
    type: "Multikey",
    controller: id,
    publicKeyMultibase: keyOf(issuer).multibase,
  };
  return {
    "@context": ["https://www.w3.org/ns/did/v1"],
    id,
    verificationMethod: [method],
    assertionMethod: [method.id],
  };
}

const coded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const instant = (day: string) => `${day}T00:00:00Z`;

/** Signs anything as a compact token in the name of an issuer. Ed25519 signs the same content with the same signature. */
export function demoToken(issuer: string, claims: object, host?: string): string {
  const { key, multibase } = keyOf(issuer);
  const kid = `${demoIssuerId(issuer, host)}#${host ? "key" : multibase}`;
  const header = { alg: "EdDSA", typ: "vc+jwt", kid };
  const content = `${coded(header)}.${coded(claims)}`;
  return `${content}.${sign(null, Buffer.from(content), key).toString("base64url")}`;
}

/** A badge after Open Badges 3.0, as a signed token; the address it was issued to is hidden, as most issuers do. */
export function demoBadge(badge: DemoBadge): string {
  const { issuer, email, name, description, criteria, alignments, issuedOn, expiresOn, status, host } = badge;
  const salt = createHash("sha256").update(`${issuer} ${email}`).digest("hex").slice(0, 16);
  const hash = createHash("sha256").update(`${email}${salt}`).digest("hex");
  const id = badge.issuerId ?? demoIssuerId(issuer, host);
  const claims = {
    "@context": [
      "https://www.w3.org/ns/credentials/v2",
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    iss: id,
    issuer: { id, type: ["Profile"], name: issuer },
    validFrom: instant(issuedOn),
    ...(expiresOn ? { validUntil: instant(expiresOn) } : {}),
    ...(status ? { credentialStatus: status } : {}),
    credentialSubject: {
      type: ["AchievementSubject"],
      identifier: [
        {
          type: "IdentityObject",
          identityType: "emailAddress",
          hashed: true,
          identityHash: `sha256$${hash}`,
          salt,
        },
      ],
      achievement: {
        id: `urn:uuid:${createHash("sha256").update(name).digest("hex").slice(0, 8)}-0000-4000-8000-000000000000`,
        type: ["Achievement"],
        name,
        description,
        criteria: { narrative: criteria },
        alignment: alignments.map((targetName) => ({
          type: ["Alignment"],
          targetName,
          targetUrl: `https://skills.example/${encodeURIComponent(targetName.toLowerCase())}`,
        })),
      },
    },
  };
  return demoToken(issuer, claims, host);
}
