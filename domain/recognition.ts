import { z } from "zod";
import { id } from "@/domain/ids";
import { bounded } from "@/domain/text";

/** "I recognised this person", or taking that back. The note says how, in the reviewer's words. */
export const recognitionInput = z.object({
  applicationId: id,
  isRecognised: z.boolean(),
  note: bounded(1000),
});
export type RecognitionInput = z.infer<typeof recognitionInput>;

/** A reviewer taken off one application, or put back on it. */
export const excuseInput = z.object({ applicationId: id, memberId: id });
export type ExcuseInput = z.infer<typeof excuseInput>;
