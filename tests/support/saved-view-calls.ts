import type { ProcedureCall } from "@/tests/support/procedure-call";
import { first, opening } from "@/tests/support/sample-inputs";

/** One right call of every procedure of saved views. */
export const SAVED_VIEW_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "savedView.list": { as: "RECRUITER", input: opening },
  "savedView.remove": { as: "RECRUITER", input: (s) => first(s.savedViewId) },
  "savedView.save": {
    as: "RECRUITER",
    input: (s) => ({ ...opening(s), name: "With a certificate", query: "certificate=with", version: 0 }),
  },
};
