import type { ProcedureCall } from "@/tests/support/procedure-call";
import { application, first, opening } from "@/tests/support/sample-inputs";
import type { Scenario } from "@/tests/support/scenario";

const known = ({ importId }: Scenario) => ({ id: importId });

/** One right call of every procedure of imports. */
export const IMPORT_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "import.cancel": { as: "RECRUITER", input: known },
  "import.check": { as: "RECRUITER", input: known },
  "import.get": { as: "RECRUITER", input: known },
  "import.list": { as: "RECRUITER", input: opening },
  "import.map": {
    as: "RECRUITER",
    input: (s) => ({
      ...first(s.importId),
      subject: "CANDIDATE",
      mapping: ["candidateName", "candidateEmail"],
      options: { dateOrder: "DAY_FIRST" },
    }),
  },
  "import.preview": { as: "RECRUITER", input: known },
  "import.problems": { as: "RECRUITER", input: (s) => ({ ...known(s), cursor: null }) },
  "import.run": { as: "RECRUITER", input: (s) => ({ ...first(s.checkedImportId), isSkippingBad: false }) },
  "import.undo": { as: "RECRUITER", input: (s) => first(s.doneImportId) },
  "origin.get": { as: "RECRUITER", input: application },
  "origin.people": { as: "RECRUITER", input: (s) => ({ ...known(s), cursor: null }) },
};
