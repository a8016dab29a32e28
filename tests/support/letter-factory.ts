import { calendarDayOf, instantOf } from "@/domain/calendar";
import { FOLLOW_UP_DAYS, type FollowUpKind } from "@/domain/follow-up/follow-up-kind";
import { dayAfter } from "@/domain/follow-up/follow-up-plan";
import type { LetterContent } from "@/domain/letter/letter-input";
import type { Actor } from "@/server/actor";
import { store } from "@/tests/support/store";

interface Decided {
  readonly decisionId: string;
  readonly applicationId: string;
}

/** A letter somebody began, not sent. Writes no audit. */
export async function makeLetter(
  writer: Actor,
  decided: Decided,
  content: Partial<LetterContent> = {},
): Promise<string> {
  const { organizationId, memberId: writtenById } = writer;
  const { subject = "Your application", text = "Dear candidate,\n\n{link}" } = content;
  const { decisionId, applicationId } = decided;
  const data = { decisionId, applicationId, organizationId, writtenById, subject, text };
  return (await store().letter.create({ data, select: { id: true } })).id;
}

/** A letter that was sent, and waits in the outbox to be passed on. Writes no audit. */
export async function makeSentLetter(
  writer: Actor,
  decided: Decided,
  content: Partial<LetterContent> = {},
): Promise<string> {
  const { organizationId, at: sentAt } = writer;
  const subjectId = await makeLetter(writer, decided, content);
  const { subject, text } = await store().letter.findUniqueOrThrow({ where: { id: subjectId } });
  const { applicationId } = decided;
  const to = { applicationId, toName: "Candidate", toAddress: "", subject, text };
  const message = await store().message.create({
    data: {
      ...to,
      organizationId,
      kind: "CANDIDATE_LETTER",
      subjectType: "letter",
      subjectId,
      state: "BY_HAND",
    },
  });
  await store().letter.update({ where: { id: subjectId }, data: { messageId: message.id, sentAt } });
  return subjectId;
}

/** A question about somebody who began so many days ago, not answered. Writes no audit. */
export async function makeFollowUp(
  { organizationId, at }: Actor,
  decided: Decided,
  { kind = "DAYS_90", daysAgo = 100 }: { kind?: FollowUpKind; daysAgo?: number } = {},
): Promise<string> {
  const startsOn = dayAfter(calendarDayOf(at), -daysAgo);
  const dueOn = dayAfter(startsOn, FOLLOW_UP_DAYS[kind]);
  const days = { startsOn: instantOf(startsOn), dueOn: instantOf(dueOn) };
  const data = { ...decided, ...days, organizationId, kind };
  return (await store().followUp.create({ data, select: { id: true } })).id;
}
