import type { ProcedureCall } from "@/tests/support/procedure-call";
import type { Scenario } from "@/tests/support/scenario";

const ballot = ({ comparisonId }: Scenario) => ({ comparisonId });
const compared = ({ votedOpeningId, votedApplicationIds }: Scenario) => {
  return { openingId: votedOpeningId, applicationIds: votedApplicationIds };
};
const cast = (s: Scenario) => ({
  ...ballot(s),
  applicationId: s.votedApplicationIds[0],
  reason: "The report.",
  version: 0,
});
const voted = { path: "vote.cast", as: "RECRUITER", input: cast } as const;

/** One right call of every procedure of a vote. */
export const VOTE_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "vote.ask": {
    as: "RECRUITER",
    input: (s) => ({
      openingId: s.openingId,
      applicationIds: [s.applicationId, s.otherApplicationId],
      ballot: "OPEN",
    }),
  },
  "vote.cast": { as: "RECRUITER", input: cast },
  "vote.end": { as: "ADMIN", input: ballot },
  "vote.get": { as: "AUDITOR", input: compared },
  "vote.list": { as: "AUDITOR", input: (s) => ({ openingId: s.votedOpeningId }) },
  "vote.reply": {
    as: "RECRUITER",
    before: [voted],
    input: (s) => ({
      ...ballot(s),
      memberId: s.actors.HIRING_MANAGER.memberId,
      text: "An exam is no result.",
    }),
  },
  "vote.withdraw": { as: "RECRUITER", before: [voted], input: (s) => ({ ...ballot(s), version: 1 }) },
};
