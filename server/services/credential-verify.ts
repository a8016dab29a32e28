import "server-only";
import { datesReason } from "@/domain/verification/credential-dates";
import { isWithinBounds, LARGEST_DOCUMENT } from "@/domain/verification/document-bounds";
import { dayOf } from "@/domain/verification/moment";
import { isOpenBadge, readAchievement } from "@/domain/verification/read-achievement";
import type { ReadCredential } from "@/domain/verification/read-credential";
import { isToken, unwrap } from "@/domain/verification/unwrap";
import { concludeVerification, type Verification } from "@/domain/verification/verification";
import { step, type VerificationStep } from "@/domain/verification/verification-step";
import type { Proven, Verifying } from "@/server/services/credential-verify-context";
import { proveHostedBadge } from "@/server/services/credential-verify-hosted-badge";
import { proveJson } from "@/server/services/credential-verify-proof";
import { statusSteps } from "@/server/services/credential-verify-status";
import { proveToken } from "@/server/services/credential-verify-token";
import type { IssuerDocuments } from "@/server/services/issuer-documents";

/** How long one verification may take, in milliseconds, whatever it is given and whoever answers. */
const DEADLINE = 40_000;

const unreadable = (reason: "NOT_A_CREDENTIAL" | "TOO_COMPLEX"): Proven => ({
  reason,
  credential: undefined,
  steps: [step("FORMAT", reason)],
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Proves where a certificate comes from, in whichever way it is secured. */
async function prove(text: string, verifying: Verifying): Promise<Proven> {
  if (Buffer.byteLength(text) > LARGEST_DOCUMENT) return unreadable("TOO_COMPLEX");
  const trimmed = text.trim();
  const value = isToken(trimmed) ? trimmed : parse(trimmed);
  if (!isWithinBounds(value)) return unreadable("TOO_COMPLEX");
  const secured = unwrap(value);
  if (!secured || secured === "SEVERAL") return unreadable("NOT_A_CREDENTIAL");
  if (secured.kind === "TOKEN") return proveToken(secured.token, verifying);
  if (isOpenBadge(secured.document)) return proveHostedBadge(secured.document, verifying);
  return readAchievement(secured.document)
    ? proveJson(secured.document, verifying)
    : unreadable("NOT_A_CREDENTIAL");
}

function datesStep(read: ReadCredential, at: Date): VerificationStep {
  const reason = datesReason(read, at);
  const until = read.expiresAt === null ? "It does not expire" : `It is valid until ${dayOf(read.expiresAt)}`;
  if (reason === "EXPIRED") return step("DATES", reason, `It expired on ${dayOf(read.expiresAt ?? "")}.`);
  if (reason === "NOT_YET_VALID")
    return step("DATES", reason, `It is valid from ${dayOf(read.issuedAt ?? "")}.`);
  return step("DATES", reason, reason === "VERIFIED" ? `${until}.` : undefined);
}

async function verify(text: string, verifying: Verifying): Promise<Verification> {
  const proven = await prove(text, verifying);
  const read = proven.credential && readAchievement(proven.credential);
  if (!proven.credential || !read) {
    const steps = proven.credential ? [...proven.steps, step("FORMAT", "NOT_A_CREDENTIAL")] : proven.steps;
    return concludeVerification(steps, undefined);
  }
  const hasList = proven.reason === "VERIFIED" && !isOpenBadge(proven.credential);
  const status = hasList ? await statusSteps(proven.credential, prove, verifying) : [];
  return concludeVerification([...proven.steps, datesStep(read, verifying.at), ...status], read);
}

/**
 * Whether a certificate is genuine at a moment: JSON or a compact token, as `readCarrier` gives it. Answers YES only when
 * everything was looked at and held, NO only for what is proven wrong, UNKNOWN with its reason for everything else. Never
 * throws for what the document or its issuer's addresses contain.
 */
export async function verifyCredential(
  document: string,
  { at, documents }: { readonly at: Date; readonly documents: IssuerDocuments },
): Promise<Verification> {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<Verification>((resolve) => {
    timer = setTimeout(() => {
      ending.abort();
      resolve(concludeVerification([step("FORMAT", "TOOK_TOO_LONG")], undefined));
    }, DEADLINE);
  });
  try {
    return await Promise.race([verify(document, { at, documents, signal: ending.signal }), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
