/** What came of talking about one point. */
export const DEBRIEF_RESULTS = ["KEPT", "CHANGED", "TO_CHECK"] as const;
export type DebriefResult = (typeof DEBRIEF_RESULTS)[number];

/** As the buttons say it, in the order of their keys 1, 2, 3. */
export const DEBRIEF_RESULT_NAMES: Record<DebriefResult, string> = {
  KEPT: "Ratings kept",
  CHANGED: "Ratings changed",
  TO_CHECK: "Evidence to check",
};

/** How long one point may take before the screen says so, in seconds: bounds and default. */
export const SECONDS_PER_POINT = { default: 300, low: 60, high: 1800 } as const;
