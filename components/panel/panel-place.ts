import type { PanelEntry } from "@/domain/panel-change";

/** Where somebody stands: not on the panel, on it for information, or reviewing. */
export type Place = "OFF" | "INFORMED" | "REVIEWING";

export const PLACE_NAMES: Record<Place, string> = {
  OFF: "Not on the panel",
  INFORMED: "For information",
  REVIEWING: "Reviews",
};

export function placeOf(members: readonly PanelEntry[], memberId: string): Place {
  const entry = members.find((one) => one.memberId === memberId);
  if (!entry) return "OFF";
  return entry.isReviewing ? "REVIEWING" : "INFORMED";
}

/** The panel with one person at another place; the others stay in their order. */
export function withPlace(members: readonly PanelEntry[], memberId: string, place: Place): PanelEntry[] {
  const others = members.filter((one) => one.memberId !== memberId);
  if (place === "OFF") return others;
  return [...others, { memberId, isReviewing: place === "REVIEWING" }];
}
