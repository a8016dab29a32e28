import { calendarDayOf } from "@/domain/calendar";
import { OVERALL } from "@/domain/follow-up/questions";
import { DEFAULT_CRITERIA } from "@/domain/scoring/criterion";
import type { ProcedureCall } from "@/tests/support/procedure-call";
import { first, opening } from "@/tests/support/sample-inputs";
import type { Scenario } from "@/tests/support/scenario";

const decision = ({ decisionId }: Scenario) => ({ decisionId });
const letter = ({ letterId }: Scenario) => first(letterId);
const followUp = ({ followUpId }: Scenario) => first(followUpId);

/** One right call of every procedure of letters and of how it went. */
export const LETTER_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "letter.draft": { as: "RECRUITER", input: (s) => ({ ...decision(s), version: 1 }) },
  "letter.get": { as: "RECRUITER", input: decision },
  "letter.list": { as: "RECRUITER", input: opening },
  "letter.send": { as: "RECRUITER", input: (s) => ({ ...letter(s), isMailed: false }) },
  "letter.update": {
    as: "RECRUITER",
    input: (s) => ({
      ...letter(s),
      subject: "Your application",
      text: "Dear candidate, thank you.\n\n{link}",
    }),
  },
  "followUp.answer": {
    as: "RECRUITER",
    input: (s) => ({
      ...followUp(s),
      answers: [...DEFAULT_CRITERIA.map(({ id }) => ({ key: id, level: 3 })), { key: OVERALL, level: null }],
      note: "",
    }),
  },
  "followUp.chart": { as: "AUDITOR", input: opening },
  "followUp.get": { as: "AUDITOR", input: ({ followUpId }) => ({ followUpId }) },
  "followUp.list": { as: "AUDITOR", input: opening },
  "followUp.setStart": {
    as: "RECRUITER",
    input: (s) => ({ ...followUp(s), startsOn: calendarDayOf(s.actors.RECRUITER.at) }),
  },
};
