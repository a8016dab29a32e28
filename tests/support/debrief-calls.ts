import type { ProcedureCall } from "@/tests/support/procedure-call";
import { opening } from "@/tests/support/sample-inputs";
import type { Scenario } from "@/tests/support/scenario";

const end = (s: Scenario) => ({ debriefId: s.debriefId });
const point = (s: Scenario, version = 1) => ({ id: s.debriefPointId, version });
const settle = (s: Scenario) => ({
  ...point(s),
  note: "The export shows it.",
  result: "CHANGED",
  seconds: 90,
});

/** One right call of every procedure of a debrief. */
export const DEBRIEF_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "debrief.end": { as: "RECRUITER", input: end },
  "debrief.get": { as: "AUDITOR", input: opening },
  "debrief.note": { as: "RECRUITER", input: (s) => ({ ...point(s), note: "The export shows it." }) },
  "debrief.settle": { as: "RECRUITER", input: settle },
  "debrief.start": {
    as: "RECRUITER",
    input: (s) => ({ ...opening(s), points: 3, secondsPerPoint: 300 }),
    before: [{ path: "debrief.end", as: "RECRUITER", input: end }],
  },
  "debrief.unsettle": {
    as: "RECRUITER",
    input: (s) => point(s, 2),
    before: [{ path: "debrief.settle", as: "RECRUITER", input: settle }],
  },
};
