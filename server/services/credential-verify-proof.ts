import "server-only";
import { CredentialIssuancePurpose } from "@digitalbazaar/vc";
import signatures from "jsonld-signatures";
import { readControllerDocument } from "@/domain/verification/controller-document";
import type { GenuineReason } from "@/domain/verification/genuine-reason";
import type { Found } from "@/domain/verification/issuer-document";
import { signerWords } from "@/domain/verification/issuer-words";
import { asId, asObjects, asText, type JsonObject } from "@/domain/verification/json-value";
import { readMoment } from "@/domain/verification/moment";
import { isPlainForm, isPlainProof } from "@/domain/verification/plain-form";
import { readIssuer } from "@/domain/verification/read-achievement-parts";
import { step } from "@/domain/verification/verification-step";
import type { Proven, Verifying } from "@/server/services/credential-verify-context";
import { suiteFor } from "@/server/services/credential-verify-suites";
import { DocumentRefused } from "@/server/services/issuer-documents";
import type { DocumentLoader } from "@/server/services/issuer-loader";

const MOST_PROOFS = 5;
/** No longer than signatures are: the time to read one grows with the square of its length. */
const MULTIBASE = /^(z[1-9A-HJ-NP-Za-km-z]{1,256}|u[\w-]{1,256})$/;

interface Controller {
  readonly id: string;
  readonly assertionMethod: readonly string[];
}

/** The issuer's own document, and which keys it says may sign certificates. */
async function findController(issuer: string, load: DocumentLoader): Promise<Found<Controller>> {
  try {
    const { document } = await load(issuer);
    const found = readControllerDocument(issuer, document);
    return found.ok
      ? { ok: true, value: { id: issuer, assertionMethod: found.value.assertionMethod } }
      : found;
  } catch (error) {
    if (error instanceof DocumentRefused) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** What a proof says of itself that settles it before any key is looked at. */
function refusedProof(proof: JsonObject, { at, signal }: Verifying): GenuineReason | undefined {
  // What another suite writes there is not known to be wrong.
  if (suiteFor(proof, signal) === undefined) return "UNKNOWN_SUITE";
  if (proof.proofPurpose !== "assertionMethod") return "OTHER_PURPOSE";
  if (!MULTIBASE.test(asText(proof.proofValue))) return "SIGNATURE_BROKEN";
  const expires = readMoment(proof.expires, "LAST");
  if (expires !== undefined && new Date(expires) < at) return "EXPIRED";
  return proof.expires !== undefined && expires === undefined ? "BAD_DATE" : undefined;
}

/** Why a proof could not be verified, from what the library threw. Only a wrong signature is the certificate's fault. */
function reasonOfError(error: Error | undefined, refused: DocumentRefused | undefined): GenuineReason {
  if (error?.message === "Invalid signature.") return "SIGNATURE_BROKEN";
  if (/abort signal received/i.test(error?.message ?? "")) return "TOOK_TOO_LONG";
  if (/maximum deep iterations/i.test(error?.message ?? "")) return "TOO_COMPLEX";
  if (refused) return refused.reason;
  return error?.name.startsWith("jsonld.") ? "UNKNOWN_TERMS" : "UNKNOWN_SUITE";
}

async function verifyProof(
  credential: JsonObject,
  proof: JsonObject,
  controller: Controller,
  { documents, signal }: Verifying,
): Promise<GenuineReason> {
  const method = asId(proof.verificationMethod);
  if (!controller.assertionMethod.includes(method))
    return method.split("#")[0] === controller.id ? "NO_SUCH_KEY" : "SIGNED_BY_OTHER";
  const suite = suiteFor(proof, signal);
  if (!suite) return "UNKNOWN_SUITE";
  const document = structuredClone({ ...credential, proof }) as object;
  const before = documents.refused().length;
  const result = await signatures.verify(document, {
    suite,
    purpose: new CredentialIssuancePurpose({ controller }),
    documentLoader: documents.loaderFor(document),
  });
  if (result.verified) return "VERIFIED";
  return reasonOfError(result.results?.[0]?.error ?? result.error, documents.refused()[before]);
}

/** Any one proof of the issuer is enough; a broken one counts before one that could not be looked at. */
function bestOf(reasons: readonly GenuineReason[]): GenuineReason {
  if (reasons.includes("VERIFIED")) return "VERIFIED";
  return reasons.find((reason) => reason === "SIGNATURE_BROKEN") ?? reasons[0] ?? "NO_PROOF";
}

async function reasonOf(credential: JsonObject, verifying: Verifying) {
  const proofs = asObjects(credential.proof);
  if (proofs.length === 0) return { signature: "NO_PROOF" as const };
  if (!isPlainForm(credential) || !proofs.every(isPlainProof)) return { signature: "UNUSUAL_FORM" as const };
  if (proofs.length > MOST_PROOFS) return { signature: "TOO_MANY_PROOFS" as const };
  const refused = proofs.map((proof) => refusedProof(proof, verifying));
  const open = proofs.filter((_, index) => refused[index] === undefined);
  const settled = refused.filter((reason) => reason !== undefined);
  const known = open.filter((proof) => suiteFor(proof, verifying.signal) !== undefined);
  if (known.length === 0)
    return { signature: bestOf([...settled, ...open.map(() => "UNKNOWN_SUITE" as const)]) };
  const controller = await findController(
    readIssuer(credential.issuer).id,
    verifying.documents.loaderFor(credential),
  );
  if (!controller.ok) return { issuer: controller.reason };
  const found: GenuineReason[] = [];
  for (const proof of known) found.push(await verifyProof(credential, proof, controller.value, verifying));
  return { signature: bestOf([...found, ...settled]) };
}

const ISSUERS_FAULT: readonly GenuineReason[] = ["NO_SUCH_KEY", "SIGNED_BY_OTHER"];

/** Proves a certificate with Data Integrity proofs in it. Its vocabulary ships with the product, or it stays unverified. */
export async function proveJson(credential: JsonObject, verifying: Verifying): Promise<Proven> {
  const found = await reasonOf(credential, verifying);
  const issuer = readIssuer(credential.issuer);
  const format = step("FORMAT", "VERIFIED", "A certificate with its signature in it.");
  if (found.issuer)
    return { reason: found.issuer, credential, steps: [format, step("ISSUER", found.issuer)] };
  const reason = found.signature ?? "NO_PROOF";
  if (reason === "VERIFIED") {
    const words = signerWords(issuer);
    const steps = [
      step("ISSUER", reason, words),
      step("SIGNATURE", reason, "Its signature fits its content."),
    ];
    return { reason, credential, steps: [format, ...steps] };
  }
  const key = ISSUERS_FAULT.includes(reason) ? "ISSUER" : "SIGNATURE";
  return { reason, credential, steps: [format, step(key, reason)] };
}
