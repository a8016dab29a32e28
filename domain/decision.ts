import { z } from "zod";
import { DECISION_KINDS } from "@/domain/decision-kind";
import { id } from "@/domain/ids";
import { requiredText } from "@/domain/text";

/** A decision of a named person: what, about whom, why, and the outcomes the reasons rest on. */
export const decisionInput = z.object({
  openingId: id,
  applicationId: id,
  kind: z.enum(DECISION_KINDS),
  rationale: requiredText.min(40, {
    error: "A few sentences, so that it can be understood a year from now.",
  }),
  outcomeIds: z
    .array(id)
    .min(1, { error: "Cite at least one outcome that the decision rests on." })
    .max(50, { error: "At most 50 outcomes." }),
  supersedesId: id.nullable(),
});
export type DecisionInput = z.infer<typeof decisionInput>;
