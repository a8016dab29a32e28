export const CHECK_STATUSES = ["UNCHECKED", "CHECKED", "DISPUTED", "PARTLY"] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** How many pieces of evidence one outcome can have, its own statement aside. */
export const MOST_EVIDENCE = 20;
