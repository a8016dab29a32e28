export const DECISION_KINDS = ["OFFER", "HOLD", "DECLINE"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** The decision as the screen says it, before the person's name. */
export const DECISION_KIND_NAMES: Record<DecisionKind, string> = {
  OFFER: "Offer to",
  HOLD: "On hold:",
  DECLINE: "Not chosen:",
};
