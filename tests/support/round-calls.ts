import type { ProcedureCall } from "@/tests/support/procedure-call";
import { callAs } from "@/tests/support/procedures";
import type { Scenario } from "@/tests/support/scenario";

const round = ({ roundId }: Scenario) => ({ roundId });

interface Standing {
  readonly own: {
    readonly pair: { leftId: string; rightId: string; version: number };
    readonly last: { position: number; version: number } | null;
  };
}

const standing = async (s: Scenario) => (await callAs(s.actors.RECRUITER, "round.get", round(s))) as Standing;

/** The pair that is asked, answered with its left one. */
async function answer(s: Scenario) {
  const { leftId, rightId, version } = (await standing(s)).own.pair;
  return { ...round(s), leftId, rightId, version, answer: "LEFT" };
}

const answered = { path: "round.answer", as: "RECRUITER", input: answer } as const;

/** One right call of every procedure of a round. */
export const ROUND_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "round.answer": { as: "RECRUITER", input: answer },
  "round.end": { as: "ADMIN", input: round },
  "round.finish": { as: "RECRUITER", before: [answered, answered, answered], input: round },
  "round.get": { as: "AUDITOR", input: round },
  "round.list": { as: "AUDITOR", input: (s) => ({ openingId: s.roundOpeningId }) },
  "round.people": { as: "AUDITOR", input: round },
  "round.start": {
    as: "RECRUITER",
    before: [{ path: "round.end", as: "RECRUITER", input: round }],
    input: (s) => ({
      openingId: s.roundOpeningId,
      applicationIds: s.roundApplicationIds,
      pairsAsked: 4,
      ballot: "CLOSED",
    }),
  },
  "round.undo": {
    as: "RECRUITER",
    before: [answered],
    input: async (s) => {
      const { position, version } = (await standing(s)).own.last ?? { position: 0, version: 1 };
      return { ...round(s), position, version };
    },
  },
};
