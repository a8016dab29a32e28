import { canonicalJson } from "@/domain/canonical-json";
import type { Role } from "@/domain/role";

export const SIGNATURE_ALGORITHM = "Ed25519";

/** What an organization's key says of a text; key and value are base64url. */
export interface PacketSignature {
  readonly algorithm: typeof SIGNATURE_ALGORITHM;
  /** The key's thumbprint (RFC 7638), under which it is published. */
  readonly keyId: string;
  /** 32 bytes. */
  readonly publicKey: string;
  /** 64 bytes. */
  readonly value: string;
}

/** What a second person put their name to. `signedAt` is ISO 8601 in UTC. */
export interface SignedStatement {
  readonly organizationId: string;
  readonly decisionId: string;
  /** Of the packet that was signed. */
  readonly fingerprint: string;
  readonly memberId: string;
  readonly name: string;
  readonly role: Role;
  readonly note: string;
  readonly signedAt: string;
}

/** A second person's name under a decision, sealed by the organization's key. */
export interface SecondSignature extends SignedStatement {
  readonly signature: PacketSignature;
}

/** The text an organization signs to seal a packet. Another kind of text begins with another word, so that neither stands for the other. */
export function sealedText(organizationId: string, fingerprint: string): string {
  return `outweigh-decision-packet\n${organizationId}\n${fingerprint}`;
}

/** The text an organization signs to seal somebody's second signature. */
export function statementText(statement: SignedStatement): string {
  return `outweigh-decision-signature\n${canonicalJson(statement)}`;
}

/** The text whose SHA-256 is a key's id: its required members in the order of RFC 7638. */
export function thumbprintText(publicKey: string): string {
  return canonicalJson({ crv: SIGNATURE_ALGORITHM, kty: "OKP", x: publicKey });
}
