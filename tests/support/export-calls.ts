import type { ProcedureCall } from "@/tests/support/procedure-call";
import { opening } from "@/tests/support/sample-inputs";
import type { Scenario } from "@/tests/support/scenario";

const known = ({ exportId }: Scenario) => ({ id: exportId });

/** One right call of every procedure of exports. */
export const EXPORT_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "export.cancel": { as: "RECRUITER", input: known },
  "export.get": { as: "AUDITOR", input: known },
  "export.list": { as: "AUDITOR", input: opening },
  "export.listWhole": { as: "ADMIN", input: () => undefined },
  "export.start": { as: "RECRUITER", input: (s) => ({ ...opening(s), hasFiles: true }) },
  "export.startWhole": { as: "ADMIN", input: () => ({ hasFiles: false }) },
};
