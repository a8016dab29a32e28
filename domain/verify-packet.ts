import { type SecondSignature, sealedText, statementText } from "@/domain/packet-signature";
import type { PublishedKeys } from "@/domain/published-keys";
import type { UnsealedPacket } from "@/domain/sealed-packet";
import { type Crypto, digest, type SealProblem, signatureProblems } from "@/domain/verify-signature";

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The SHA-256 of what a packet says, as its fingerprint has to be. */
export async function fingerprintOf(crypto: Crypto, { text }: UnsealedPacket): Promise<string> {
  return hex(await digest(crypto, text));
}

/** Where somebody signed something else than this packet, or may not have. */
function misfits(unsealed: UnsealedPacket, second: SecondSignature, path: string): SealProblem[] {
  const { packet, fingerprint, signatures } = unsealed;
  const { decision, organizationId } = packet;
  const wanted = { organizationId, decisionId: decision.id, fingerprint };
  const problems = Object.entries(wanted).flatMap(([field, value]) => {
    const said = second[field as keyof typeof wanted];
    return said === value ? [] : [{ path: `${path}.${field}`, words: `is ${said}, not ${value}` }];
  });
  const isTwice = signatures.filter(({ memberId }) => memberId === second.memberId).length > 1;
  if (isTwice || second.memberId === decision.decidedById)
    problems.push({ path: `${path}.memberId`, words: "is somebody who has signed already" });
  return problems;
}

/** Packets of formats 1 and 2 were not signed; all others are. */
export function isSignedFormat({ packet }: UnsealedPacket): boolean {
  return packet.formatVersion >= 3;
}

/**
 * Everything that is wrong with the seals of a packet: how it is written, its fingerprint, the organization's signature and
 * those of second people. With the published keys also whether they are the organization's; without them that stays
 * unasked. An empty list means that the seals hold.
 */
export async function sealProblems(
  unsealed: UnsealedPacket,
  crypto: Crypto,
  published: PublishedKeys | null,
): Promise<SealProblem[]> {
  const { packet, fingerprint, signature, signatures, isCanonical } = unsealed;
  const problems: SealProblem[] = [];
  if (!isCanonical) {
    const words = "is not written as packets are: white space, the order of names, or a name given twice";
    problems.push({ path: "file", words });
  }
  const actual = await fingerprintOf(crypto, unsealed);
  if (actual !== fingerprint)
    problems.push({ path: "fingerprint", words: `is ${fingerprint}; that of this packet is ${actual}` });
  if (isSignedFormat(unsealed) === (signature === null)) {
    const words = signature ? "stands in a packet of a format that was not signed" : "is missing";
    problems.push({ path: "signature", words });
  }
  if (signature !== null) {
    const signed = {
      text: sealedText(packet.organizationId ?? "", fingerprint),
      at: packet.decision.decidedAt,
    };
    problems.push(...(await signatureProblems(crypto, "signature", signature, signed, published)));
  }
  for (const [index, second] of signatures.entries()) {
    const path = `signatures.${index}`;
    const { signature: seal, ...statement } = second;
    const signed = { text: statementText(statement), at: statement.signedAt };
    problems.push(...misfits(unsealed, second, path));
    problems.push(...(await signatureProblems(crypto, `${path}.signature`, seal, signed, published)));
  }
  return problems;
}
