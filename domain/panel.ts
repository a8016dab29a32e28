import { z } from "zod";
import { id } from "@/domain/ids";

const panelMember = z.object({ memberId: id, isReviewing: z.boolean() });

/** The whole panel as chosen, and the version that was on screen (see `panelVersion`). */
export const panelInput = z.object({
  openingId: id,
  version: z.int().min(1),
  members: z
    .array(panelMember)
    .max(40, { error: "At most 40 people on a panel." })
    .refine((list) => new Set(list.map((row) => row.memberId)).size === list.length, {
      error: "Each person is on the panel once.",
    }),
  /** Said after being asked: reviews that were begun by people who leave are thrown away. */
  isDroppingDrafts: z.boolean(),
});
export type PanelInput = z.infer<typeof panelInput>;

/** What the panel's form edits. */
export const panelForm = panelInput.pick({ members: true });
