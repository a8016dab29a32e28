import type { ImportedCredential, ImportedDraft } from "@/domain/import/imported-person";
import type { ImportedEvidence, ImportedOutcome } from "@/domain/import/imported-row";

/** What a row is known again by: what its file calls it, else all that tells it from others. */
type Key = string;

function keyOf(reference: string, parts: readonly (string | number | null)[]): Key {
  return JSON.stringify(reference === "" ? parts : [reference]);
}

const TELLING = ["statement", "metric", "baseline", "after", "periodStart", "periodEnd"] as const;

/** An outcome of one candidate: the same statement of the same time with the same result is the same outcome. */
export function outcomeKey({
  reference,
  outcome,
}: {
  reference: string;
  outcome: Pick<ImportedOutcome["outcome"], (typeof TELLING)[number]>;
}): Key {
  return keyOf(
    reference,
    TELLING.map((field) => outcome[field]),
  );
}

/** A piece of evidence of one outcome. */
export function evidenceKey(evidence: Omit<ImportedEvidence, "statedInFile">): Key {
  const { reference, kind, title, description, link } = evidence;
  return keyOf(reference, [kind, title, description, link]);
}

/** A certificate of one candidate. */
export function credentialKey({
  reference,
  credential,
}: {
  reference: string;
  credential: Pick<ImportedCredential["credential"], "title" | "issuer" | "issuedOn">;
}): Key {
  const { title, issuer, issuedOn } = credential;
  return keyOf(reference, [title, issuer, issuedOn]);
}

/** An outcome that waits to be confirmed. */
export function draftKey({ sourceText, outcome }: Pick<ImportedDraft, "sourceText" | "outcome">): Key {
  return keyOf("", [sourceText, outcome.statement]);
}
