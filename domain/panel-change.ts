import { fnv1a } from "@/domain/fnv";

/** One member's place on a panel. */
export interface PanelEntry {
  readonly memberId: string;
  readonly isReviewing: boolean;
}

/** A number that stands for who is on a panel, in any order: 1 to 2³¹ (its hash, the lowest bit dropped). */
export function panelVersion(members: readonly PanelEntry[]): number {
  const text = members
    .map(({ memberId, isReviewing }) => `${memberId}${isReviewing ? "+" : "-"}`)
    .sort()
    .join(" ");
  return (fnv1a(text) >>> 1) + 1;
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
