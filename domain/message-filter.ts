import { z } from "zod";
import { id } from "@/domain/ids";
import { MESSAGE_STANDINGS } from "@/domain/message";

/** What the outbox can be narrowed down to; `cursor` continues a list downwards. */
export const messageFilter = z.object({
  standing: z.enum(MESSAGE_STANDINGS).nullish(),
  cursor: id.nullish(),
});
export type MessageFilter = z.infer<typeof messageFilter>;
