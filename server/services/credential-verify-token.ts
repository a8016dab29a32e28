import "server-only";
import { decodeProtectedHeader, type JWK } from "jose";
import type { GenuineReason } from "@/domain/verification/genuine-reason";
import { signerWords } from "@/domain/verification/issuer-words";
import { asObject, type JsonObject } from "@/domain/verification/json-value";
import { readTokenContent, type TokenContent } from "@/domain/verification/jwt-claims";
import { isOpenBadge } from "@/domain/verification/read-achievement";
import { readIssuer } from "@/domain/verification/read-achievement-parts";
import { refusedAlgorithm } from "@/domain/verification/token-algorithm";
import { step } from "@/domain/verification/verification-step";
import type { Proven, Verifying } from "@/server/services/credential-verify-context";
import { signedBy } from "@/server/services/credential-verify-signature";
import { proveSignedBadge } from "@/server/services/credential-verify-signed-badge";

interface OpenedToken {
  readonly header: JsonObject;
  readonly content: TokenContent;
}

function openToken(token: string): OpenedToken | undefined {
  try {
    const claims = asObject(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")));
    const content = claims && readTokenContent(claims);
    return content && { header: decodeProtectedHeader(token) as JsonObject, content };
  } catch {
    return undefined;
  }
}

/**
 * What it means that none of the issuer's keys made the signature. The token is broken only when it can be no other key than
 * those; else the issuer may have signed with one that it no longer publishes.
 */
async function whyNotSigned(token: string, { header, content }: OpenedToken): Promise<GenuineReason> {
  if (typeof header.kid === "string" || /^did:(key|jwk):/.test(content.issuer)) return "SIGNATURE_BROKEN";
  const own = asObject(header.jwk);
  const isBroken =
    own !== undefined && (await signedBy(token, [own as JWK], String(header.alg))) === "NOT_SIGNED";
  return isBroken ? "SIGNATURE_BROKEN" : "NO_SUCH_KEY";
}

async function signatureOf(
  token: string,
  opened: OpenedToken,
  { documents }: Verifying,
): Promise<{ issuer: GenuineReason; signature: GenuineReason }> {
  const { header, content } = opened;
  const refused = refusedAlgorithm(header.alg);
  if (refused) return { issuer: "VERIFIED", signature: refused };
  const alg = String(header.alg);
  const kid = typeof header.kid === "string" ? header.kid : undefined;
  const signers = await documents.signers({ issuer: content.issuer, kid, alg });
  if (!signers.ok) return { issuer: signers.reason, signature: signers.reason };
  const signed = await signedBy(token, signers.value, alg);
  if (signed === "SIGNED") return { issuer: "VERIFIED", signature: "VERIFIED" };
  const signature = signed === "UNUSABLE" ? "UNKNOWN_ALGORITHM" : await whyNotSigned(token, opened);
  return { issuer: "VERIFIED", signature };
}

/** What the token and the certificate in it say of the issuer, where both do. */
function disagreement({ content }: OpenedToken): GenuineReason {
  if (content.agrees) return "VERIFIED";
  const stated = readIssuer(content.credential.issuer).id;
  return stated !== "" && stated !== content.issuer ? "SIGNED_BY_OTHER" : "CLAIMS_DISAGREE";
}

/** Proves a compact token: VC 1.1 and 2.0, Open Badges 3.0, and signed Open Badges 2.0. */
export async function proveToken(token: string, verifying: Verifying): Promise<Proven> {
  const opened = openToken(token);
  if (!opened)
    return { reason: "NOT_A_CREDENTIAL", credential: undefined, steps: [step("FORMAT", "NOT_A_CREDENTIAL")] };
  const { credential } = opened.content;
  if (isOpenBadge(credential)) return proveSignedBadge(token, opened.header, credential, verifying);
  const found = await signatureOf(token, opened, verifying);
  const agreement = disagreement(opened);
  const isSigned = found.signature === "VERIFIED";
  const issuer = isSigned ? agreement : found.issuer;
  const { name } = readIssuer(credential.issuer);
  const tie = signerWords({ id: opened.content.issuer, name });
  const steps = [
    step("FORMAT", "VERIFIED", "A signed token with a certificate in it."),
    ...(isSigned || issuer !== "VERIFIED"
      ? [step("ISSUER", issuer, issuer === "VERIFIED" ? tie : undefined)]
      : []),
    ...(found.issuer === "VERIFIED"
      ? [step("SIGNATURE", found.signature, isSigned ? "Its signature fits its content." : undefined)]
      : []),
  ];
  return { reason: isSigned ? agreement : found.signature, credential, steps };
}
