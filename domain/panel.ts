import { z } from "zod";
import { id } from "@/domain/ids";

const panelMember = z.object({ memberId: id, isReviewing: z.boolean() });
export type PanelEntry = z.infer<typeof panelMember>;

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

/** A number that stands for who is on a panel, in any order: 1 to 2³¹ (FNV-1a, 32 bits, the lowest dropped). */
export function panelVersion(members: readonly PanelEntry[]): number {
  const text = members
    .map(({ memberId, isReviewing }) => `${memberId}${isReviewing ? "+" : "-"}`)
    .sort()
    .join(" ");
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 1) + 1;
}

/** How far a member is with the reviews of one opening. */
export interface PanelProgress {
  readonly hasSubmitted: boolean;
  readonly hasDraft: boolean;
}

/** The members who stop reviewing: taken off the panel, or kept on it for information. */
export function whoStopsReviewing(before: readonly PanelEntry[], after: readonly PanelEntry[]): string[] {
  const still = new Set(after.filter(({ isReviewing }) => isReviewing).map(({ memberId }) => memberId));
  return before
    .filter(({ memberId, isReviewing }) => isReviewing && !still.has(memberId))
    .map(({ memberId }) => memberId);
}

/** The members who begin to review. */
export function whoStartsReviewing(before: readonly PanelEntry[], after: readonly PanelEntry[]): string[] {
  return whoStopsReviewing(after, before);
}
