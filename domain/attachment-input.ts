import { z } from "zod";
import { id } from "@/domain/ids";

export const attachmentsOf = z.object({ outcomeId: id });
export const attachmentId = z.object({ id });

/** Whether a file may be seen by those who must not know whose it is. */
export const attachmentClearance = z.object({ id, isClearedForBlind: z.boolean() });
export type AttachmentClearance = z.infer<typeof attachmentClearance>;
