import type { ProcedureCall } from "@/tests/support/procedure-call";

/** One right call of everything a screen can be open on. */
export const LIVE_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "live.asked": {
    as: "AUDITOR",
    input: (s) => ({ openingId: s.votedOpeningId, applicationIds: s.votedApplicationIds }),
  },
  "live.round": { as: "AUDITOR", input: (s) => ({ roundId: s.roundId }) },
  "live.vote": { as: "AUDITOR", input: (s) => ({ comparisonId: s.comparisonId }) },
};
