import type { z } from "zod";
import type { RowCells } from "@/domain/import/row-cells";
import type { RowPerson } from "@/domain/import/row-value";
import { optionalEmail, optionalLine } from "@/domain/text";

/** How any row names its candidate. */
export const whoseShape = {
  candidateReference: optionalLine,
  candidateName: optionalLine,
  candidateEmail: optionalEmail,
};

type Whose = z.infer<z.ZodObject<typeof whoseShape>>;

/** What the cells say of whose row it is, blank where they do not; two columns can make the name. */
export function whoseSaid(said: RowCells): Whose {
  const halves = [said.firstName, said.lastName].filter(Boolean).join(" ");
  return {
    candidateReference: String(said.candidateReference ?? ""),
    candidateName: String(said.candidateName ?? halves),
    candidateEmail: String(said.candidateEmail ?? ""),
  };
}

export function personOf(row: Whose): RowPerson {
  return { reference: row.candidateReference, name: row.candidateName, email: row.candidateEmail };
}

/** Whether a row about something of a candidate says whose it is. */
export function saysWhose(row: Whose): boolean {
  return Boolean(row.candidateReference || row.candidateName || row.candidateEmail);
}

/** What is said of one that does not, also where other cells are wrong as well. */
export const WHOSE_UNSAID = {
  path: ["candidateReference"],
  error: "Say whose this is: a reference, a name or an e-mail address.",
  when: () => true,
};
