import "server-only";
import { datesReason } from "@/domain/verification/credential-dates";
import { LARGEST_DOCUMENT } from "@/domain/verification/document-bounds";
import type { GenuineReason } from "@/domain/verification/genuine-reason";
import {
  asId,
  asList,
  asObject,
  asObjects,
  asText,
  type JsonObject,
  typesOf,
} from "@/domain/verification/json-value";
import { readIssuer } from "@/domain/verification/read-achievement-parts";
import { readVerifiableCredential } from "@/domain/verification/read-verifiable-credential";
import { step, type VerificationStep } from "@/domain/verification/verification-step";
import { statusBit } from "@/server/services/credential-verify-bitstring";
import type { Proven, Verifying } from "@/server/services/credential-verify-context";

/** Proves another certificate: status lists are certificates themselves. */
type Prove = (text: string, verifying: Verifying) => Promise<Proven>;

const MOST_ENTRIES = 5;
const LIST_TYPES: Readonly<Record<string, string>> = {
  BitstringStatusListEntry: "BitstringStatusListCredential",
  StatusList2021Entry: "StatusList2021Credential",
};
const PURPOSES: Readonly<Record<string, GenuineReason>> = { revocation: "REVOKED", suspension: "SUSPENDED" };

/** The list itself, once it is proven to be the issuer's and in date. */
async function findList(
  url: string,
  type: string,
  issuer: string,
  prove: Prove,
  verifying: Verifying,
): Promise<JsonObject | GenuineReason> {
  const answer = await verifying.documents.fetchDocument(url, "STATUS");
  if (!answer.ok) return answer.reason;
  if (answer.body.length > LARGEST_DOCUMENT) return "TOO_LARGE";
  const { reason, credential } = await prove(answer.body, verifying);
  if (reason !== "VERIFIED" || !credential) return "STATUS_NOT_VERIFIED";
  const read = readVerifiableCredential(credential);
  const isTheirs = readIssuer(credential.issuer).id === issuer && typesOf(credential).includes(type);
  const isInDate = datesReason(read, verifying.at) === "VERIFIED";
  return isTheirs && isInDate ? (asObject(credential.credentialSubject) ?? {}) : "STATUS_NOT_VERIFIED";
}

async function listedReason(entry: JsonObject, issuer: string, prove: Prove, verifying: Verifying) {
  const purpose = asText(entry.statusPurpose) || "revocation";
  const refuting = PURPOSES[purpose];
  // Other purposes, such as a message to the holder, take nothing back.
  if (!refuting) return "VERIFIED";
  const [type = ""] = typesOf(entry);
  const index = asText(entry.statusListIndex);
  const size = Number(entry.statusSize ?? 1);
  if (!/^\d{1,9}$/.test(index) || size !== 1) return "UNKNOWN_STATUS";
  const list = await findList(
    asText(entry.statusListCredential),
    LIST_TYPES[type] ?? "",
    issuer,
    prove,
    verifying,
  );
  if (typeof list === "string") return list;
  if (!asList(list.statusPurpose).includes(purpose)) return "STATUS_NOT_VERIFIED";
  const encoded = typeof list.encodedList === "string" ? list.encodedList.trim() : "";
  const bit = statusBit(encoded, Number(index), type === "BitstringStatusListEntry");
  if (bit === undefined) return "STATUS_NOT_VERIFIED";
  return bit ? refuting : "VERIFIED";
}

/** The revocation list of 1EdTech: a plain document at the issuer's address that names what was revoked. */
async function namedReason(entry: JsonObject, credential: JsonObject, verifying: Verifying) {
  const found = await verifying.documents.json(asId(entry), "STATUS");
  if (!found.ok) return found.reason;
  if (asId(found.value.issuer) !== readIssuer(credential.issuer).id) return "STATUS_NOT_VERIFIED";
  const named = asObjects(found.value.revokedCredential ?? found.value.revokedCredentials);
  const own = named.find((each) => asId(each) === asId(credential) && each.revoked !== false);
  return own ? "REVOKED" : "VERIFIED";
}

function entryReason(entry: JsonObject, credential: JsonObject, prove: Prove, verifying: Verifying) {
  const types = typesOf(entry);
  if (types.some((type) => type in LIST_TYPES))
    return listedReason(entry, readIssuer(credential.issuer).id, prove, verifying);
  if (types.includes("1EdTechRevocationList")) return namedReason(entry, credential, verifying);
  return "UNKNOWN_STATUS" as const;
}

/** Whether the issuer took a certificate back, by every list that it names. Asked only of one that is proven. */
export async function statusSteps(
  credential: JsonObject,
  prove: Prove,
  verifying: Verifying,
): Promise<readonly VerificationStep[]> {
  const entries = asObjects(credential.credentialStatus);
  if (entries.length !== asList(credential.credentialStatus).length)
    return [step("STATUS", "UNKNOWN_STATUS")];
  if (entries.length === 0) return [step("STATUS", "VERIFIED", "It names no list of revoked certificates.")];
  if (entries.length > MOST_ENTRIES) return [step("STATUS", "UNKNOWN_STATUS")];
  const steps: VerificationStep[] = [];
  for (const entry of entries) {
    const reason = await entryReason(entry, credential, prove, verifying);
    steps.push(
      step(
        "STATUS",
        reason,
        reason === "VERIFIED" ? "The issuer’s list says that it still holds." : undefined,
      ),
    );
  }
  return steps;
}
