import "server-only";
import { REFEREE_REMINDER_DAYS } from "@/domain/referee-fields";
import type { Acting } from "@/server/actor";
import { db, inTransaction } from "@/server/db";
import { sendEvidenceReminders } from "@/server/services/evidence-request-reminder";
import { remindReferee, unremindedRequests } from "@/server/services/referee-change";
import { tenantOf } from "@/server/services/referee-record";
import { sendReviewReminders } from "@/server/services/review-reminder";

const DAY_MS = 24 * 3_600_000;

/**
 * Reminds, once each, everybody who was asked and has not answered within a few days, and every panel whose reviews are
 * nearly due. One transaction a reminder, or a panel: what one process has reminded, another finds done.
 */
export async function sendReminders(at: Date): Promise<void> {
  const before = new Date(at.getTime() - REFEREE_REMINDER_DAYS * DAY_MS);
  for (const row of await unremindedRequests(db(), before, at)) {
    const system: Acting = { organizationId: tenantOf(row), memberId: null, name: "Outweigh", at };
    await inTransaction((tx) => remindReferee(tx, system, row));
  }
  await sendEvidenceReminders(at);
  await sendReviewReminders(at);
}
