import type { ProcedureCall } from "@/tests/support/procedure-call";
import { callAs } from "@/tests/support/procedures";
import { application, opening } from "@/tests/support/sample-inputs";
import type { Scenario } from "@/tests/support/scenario";

const excused = (s: Scenario) => ({ ...application(s), memberId: s.otherReviewer.memberId });

/** One right call of every procedure about what reviewers must not see, and whom they recognise. */
export const BLINDING_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "blinding.check": {
    as: "RECRUITER",
    input: async (s) => {
      const { version, hash } = (await callAs(s.actors.RECRUITER, "blinding.get", application(s))) as {
        version: number;
        hash: string;
      };
      return { ...application(s), version, seen: hash };
    },
  },
  "blinding.get": { as: "RECRUITER", input: application },
  "blinding.list": { as: "RECRUITER", input: opening },
  "blinding.update": {
    as: "RECRUITER",
    input: (s) => ({ ...application(s), version: 1, add: ["choirmaster"], remove: [] }),
  },
  "review.excuse": { as: "RECRUITER", input: excused },
  "review.recognise": {
    as: "REVIEWER",
    input: (s) => ({ ...application(s), isRecognised: true, note: "We worked together." }),
  },
  "review.unexcuse": {
    as: "RECRUITER",
    before: [{ path: "review.excuse", as: "RECRUITER", input: excused }],
    input: excused,
  },
};
