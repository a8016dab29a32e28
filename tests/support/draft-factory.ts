import { EMPTY_OUTCOME, type OutcomeFields } from "@/domain/outcome-fields";
import { uniqueName } from "@/tests/support/factory";
import type { MadeApplication } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

type Place = Pick<MadeApplication, "id" | "organizationId">;

/** An outcome read from a pasted text that waits for somebody to confirm it; answers its id. */
export async function makeDraft(
  { id: applicationId, organizationId }: Place,
  {
    sourceText = "",
    position = 0,
    ...fields
  }: Partial<OutcomeFields> & { sourceText?: string; position?: number } = {},
): Promise<string> {
  const outcome = { ...EMPTY_OUTCOME, statement: uniqueName("Letters are answered in a day"), ...fields };
  const row = await store().outcomeDraft.create({
    data: { organizationId, applicationId, origin: "PASTE", sourceText, outcome, evidence: [], position },
  });
  return row.id;
}
