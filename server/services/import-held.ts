import "server-only";
import { createHash } from "node:crypto";
import { calendarDayOf } from "@/domain/calendar";
import type { ImportedOutcome } from "@/domain/import/imported-row";
import { credentialKey, draftKey, evidenceKey, outcomeKey } from "@/domain/import/piece-key";
import type { OutcomeDraftFields } from "@/domain/outcome-draft";
import type { Transaction } from "@/server/db";

/** An outcome a piece of evidence of the file can go to. */
export interface HeldOutcome {
  readonly id: string;
  readonly reference: string;
  readonly statement: string;
  /** What its evidence is known again by. */
  readonly evidence: Set<string>;
}

/** What an application has by now, that of the file before among it. */
export interface Held {
  readonly outcomes: HeldOutcome[];
  /** What is known again: outcomes, certificates, drafts. */
  readonly keys: Set<string>;
  drafts: number;
}

/** A key of any length in the room of a short one: a hundred thousand of them are kept at a time. */
export function shortKey(kind: "outcome" | "evidence" | "credential" | "draft", key: string): string {
  return createHash("sha1").update(kind).update(key).digest("base64");
}

export function nothingHeld(): Held {
  return { outcomes: [], keys: new Set(), drafts: 0 };
}

/** An outcome of the file itself, for the evidence that comes further down. */
export function heldOutcome(outcome: ImportedOutcome & { readonly id: string }): HeldOutcome {
  const { id, reference, evidence } = outcome;
  const known = evidence.map((piece) => shortKey("evidence", evidenceKey(piece)));
  return { id, reference, statement: outcome.outcome.statement, evidence: new Set(known) };
}

const day = (value: Date | null) => value && calendarDayOf(value);

async function loadOutcomes(tx: Transaction, where: Where, held: ReadonlyMap<string, Held>): Promise<void> {
  const rows = await tx.outcome.findMany({
    where: { ...where, mergedIntoId: null },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, applicationId: true, reference: true, statement: true, metric: true, baseline: true },
      ...{ after: true, periodStart: true, periodEnd: true },
      evidence: {
        where: { isStatement: false },
        select: { reference: true, kind: true, title: true, description: true, link: true },
      },
    },
  });
  for (const { id, applicationId, reference, evidence, periodStart, periodEnd, ...rest } of rows) {
    const outcome = { ...rest, periodStart: day(periodStart), periodEnd: day(periodEnd) };
    const known = evidence.map((piece) => shortKey("evidence", evidenceKey(piece)));
    const of = held.get(applicationId);
    of?.outcomes.push({ id, reference, statement: rest.statement, evidence: new Set(known) });
    of?.keys.add(shortKey("outcome", outcomeKey({ reference, outcome })));
  }
}

async function loadRest(tx: Transaction, where: Where, held: ReadonlyMap<string, Held>): Promise<void> {
  const credentials = await tx.credential.findMany({
    where: { ...where, mergedIntoId: null },
    select: { applicationId: true, reference: true, title: true, issuer: true, issuedOn: true },
  });
  for (const { applicationId, reference, issuedOn, ...rest } of credentials) {
    const key = credentialKey({ reference, credential: { ...rest, issuedOn: calendarDayOf(issuedOn) } });
    held.get(applicationId)?.keys.add(shortKey("credential", key));
  }
  const drafts = await tx.outcomeDraft.findMany({
    where: { ...where, origin: { not: "CANDIDATE" } },
    select: { applicationId: true, sourceText: true, outcome: true },
  });
  for (const { applicationId, sourceText, outcome } of drafts) {
    const of = held.get(applicationId);
    if (!of) continue;
    of.drafts += 1;
    of.keys.add(shortKey("draft", draftKey({ sourceText, outcome: outcome as OutcomeDraftFields })));
  }
}

interface Where {
  readonly organizationId: string;
  readonly applicationId: { in: string[] };
}

/** What applications have, by their ids. */
export async function loadHeld(
  tx: Transaction,
  organizationId: string,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Held>> {
  const held = new Map(applicationIds.map((id) => [id, nothingHeld()]));
  if (held.size === 0) return held;
  const where = { organizationId, applicationId: { in: [...held.keys()] } };
  await loadOutcomes(tx, where, held);
  await loadRest(tx, where, held);
  return held;
}
