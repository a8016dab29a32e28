import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import type { DecisionPacket } from "@/domain/decision-packet";
import { AppError, conflict, notFound } from "@/domain/errors";
import { composeLetter, type LetterDraft } from "@/domain/letter/compose-letter";
import type { LetterDrafting, LetterUpdate } from "@/domain/letter/letter-input";
import { letterRecordOf } from "@/domain/letter/letter-record";
import { WHY_NOT_WRITTEN } from "@/domain/letter/letter-standing";
import type { NamesFound } from "@/domain/letter/other-names";
import type { Actor } from "@/server/actor";
import { type AuditEntry, recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { type SeenDecision, seeDecision } from "@/server/services/decision-seen";
import { loadLetter, type StoredLetter, standingOfLetter } from "@/server/services/letter-desk";
import { loadNameFinder } from "@/server/services/letter-names";
import { placeOf } from "@/server/services/outcome-record";

export function recordLetter(
  tx: Transaction,
  actor: Actor,
  { application }: SeenDecision,
  entry: Pick<AuditEntry, "action" | "subjectId" | "diff">,
): Promise<void> {
  return recordAudit(tx, actor, { ...entry, subjectType: "letter", ...placeOf(application) });
}

/** The stored letter as a refused save shows it. */
function shown({ id, subject, text, version }: StoredLetter) {
  return { id, subject, text, version };
}

/** Throws LOCKED where nothing can be written any more, or not yet. */
function requireWritable(decision: SeenDecision, letter: StoredLetter | null): void {
  const why = WHY_NOT_WRITTEN[standingOfLetter(decision, letter)];
  if (why) throw new AppError("LOCKED", why);
}

/** Throws CONFLICT, with what is stored, where somebody else wrote meanwhile. */
export function requireVersion(letter: StoredLetter, version: number | null): void {
  if (letter.version !== version) throw conflict(shown(letter));
}

/** A letter with the decision it is about, both held until the transaction ends. */
export async function holdLetter(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<{ decision: SeenDecision; letter: StoredLetter }> {
  const found = await loadLetter(tx, actor, { id });
  if (!found) throw notFound("This letter");
  const decision = await seeDecision(tx, actor, "letter.write", found.decisionId, { hold: true });
  const letter = await loadLetter(tx, actor, { id });
  if (!letter) throw notFound("This letter");
  requireWritable(decision, letter);
  return { decision, letter };
}

/** Composed from the frozen packet: what was decided on, and not what was entered since. */
async function compose(tx: Transaction, actor: Actor, decision: SeenDecision): Promise<LetterDraft> {
  const { organizationId, name, email, at } = actor;
  const { packet } = await tx.decision.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: decision.id } },
    select: { packet: true },
  });
  const record = letterRecordOf(JSON.parse(packet) as DecisionPacket);
  if (!record) throw notFound("This candidate");
  return composeLetter(record, {
    name: decision.candidateName,
    contact: { name, email },
    day: calendarDayOf(at),
  });
}

/** Drafts the letter about a decision from its record; a draft that is there is replaced. Nothing is sent. */
export function draftLetter(
  actor: Actor,
  { decisionId, version }: LetterDrafting,
): Promise<{ id: string; version: number }> {
  const { organizationId, memberId: writtenById, at: createdAt } = actor;
  return inTransaction(async (tx) => {
    const decision = await seeDecision(tx, actor, "letter.write", decisionId, { hold: true });
    const letter = await loadLetter(tx, actor, { decisionId });
    requireWritable(decision, letter);
    if (letter) requireVersion(letter, version);
    const content = { ...(await compose(tx, actor, decision)), writtenById, createdAt };
    const select = { id: true, version: true } as const;
    const applicationId = decision.application.id;
    const made = letter
      ? await tx.letter.update({
          where: { organizationId_id: { organizationId, id: letter.id } },
          data: { ...content, version: letter.version + 1 },
          select,
        })
      : await tx.letter.create({ data: { ...content, organizationId, decisionId, applicationId }, select });
    await recordLetter(tx, actor, decision, {
      action: "letter.drafted",
      subjectId: made.id,
      diff: { version: { from: letter?.version ?? null, to: made.version } },
    });
    return made;
  });
}

/** Stores what was written. CONFLICT, with what is stored, where somebody else wrote meanwhile. */
export function updateLetter(
  actor: Actor,
  { id, version, subject, text }: LetterUpdate,
): Promise<{ version: number; names: NamesFound }> {
  return inTransaction(async (tx) => {
    const { decision, letter } = await holdLetter(tx, actor, id);
    const find = await loadNameFinder(tx, actor, decision);
    const names = find(`${subject}\n${text}`);
    // The answer to the first try may have been lost.
    if (letter.subject === subject && letter.text === text) return { version: letter.version, names };
    requireVersion(letter, version);
    const next = version + 1;
    await tx.letter.update({
      where: { organizationId_id: { organizationId: actor.organizationId, id } },
      data: { subject, text, version: next },
      select: { id: true },
    });
    await recordLetter(tx, actor, decision, {
      action: "letter.updated",
      subjectId: id,
      diff: { version: { from: version, to: next } },
    });
    return { version: next, names };
  });
}
