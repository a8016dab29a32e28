import type { ProcedureCall } from "@/tests/support/procedure-call";
import { opening } from "@/tests/support/sample-inputs";
import type { Scenario } from "@/tests/support/scenario";

const decided = (s: Scenario) => ({ decisionId: s.decisionId });

/** One right call of every procedure of a decision, its signatures, and the keys that sign it. */
export const DECISION_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "decision.create": {
    as: "ADMIN",
    input: (s) => ({
      openingId: s.openingId,
      applicationId: s.otherApplicationId,
      kind: "OFFER",
      rationale: "The second outcome is the one that the brief asks for.",
      outcomeIds: [s.otherOutcomeId],
      supersedesId: s.decisionId,
    }),
  },
  "decision.desk": { as: "HIRING_MANAGER", input: opening },
  "decision.get": { as: "AUDITOR", input: decided },
  "decision.list": { as: "AUDITOR", input: opening },
  "decision.sign": {
    as: "HIRING_MANAGER",
    input: (s) => ({ decisionId: s.waitingDecisionId, note: "Agreed." }),
  },
  "opening.setSignatures": {
    as: "HIRING_MANAGER",
    input: (s) => ({ openingId: s.openingId, was: 1, signaturesNeeded: 2 }),
  },
  "signingKey.list": { as: "AUDITOR", input: () => undefined },
  "signingKey.rotate": { as: "ADMIN", input: (s) => ({ id: s.signingKeyId }) },
};
