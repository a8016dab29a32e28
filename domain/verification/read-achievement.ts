import { type JsonObject, typesOf } from "@/domain/verification/json-value";
import type { ReadCredential } from "@/domain/verification/read-credential";
import { readOpenBadge } from "@/domain/verification/read-open-badge";
import { readVerifiableCredential } from "@/domain/verification/read-verifiable-credential";

/** Whether it is an Open Badges 2.0 assertion. Version 1.1 wrote no type, but `badge` and `recipient` all the same. */
export function isOpenBadge(document: JsonObject): boolean {
  return (
    typesOf(document).includes("Assertion") ||
    (document.badge !== undefined &&
      document.recipient !== undefined &&
      document.credentialSubject === undefined)
  );
}

/** What a certificate says of itself; undefined when the document is none. Says nothing of whether it is genuine. */
export function readAchievement(document: JsonObject): ReadCredential | undefined {
  if (isOpenBadge(document)) return readOpenBadge(document);
  return typesOf(document).includes("VerifiableCredential") ? readVerifiableCredential(document) : undefined;
}
