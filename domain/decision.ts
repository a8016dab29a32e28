import { z } from "zod";
import { DECISION_KINDS } from "@/domain/decision-kind";
import { id } from "@/domain/ids";
import { bounded, requiredText } from "@/domain/text";

/** A decision of a named person: what, about whom, why, and the outcomes the reasons rest on. */
export const decisionInput = z.object({
  openingId: id,
  applicationId: id,
  kind: z.enum(DECISION_KINDS),
  rationale: requiredText.min(40, {
    error: "A few sentences, so that it can be understood a year from now.",
  }),
  /** Why it goes against the arithmetic: required exactly where it does, which the server decides. */
  againstArithmetic: bounded(1000).default(""),
  outcomeIds: z
    .array(id)
    .min(1, { error: "Cite at least one outcome that the decision rests on." })
    .max(50, { error: "At most 50 outcomes." }),
  supersedesId: id.nullable(),
});
export type DecisionInput = z.infer<typeof decisionInput>;

/** A second person's name under a decision, with a note that may stay empty. */
export const decisionSignInput = z.object({ decisionId: id, note: bounded(1000) });
export type DecisionSignInput = z.infer<typeof decisionSignInput>;
