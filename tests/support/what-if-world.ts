import type { Actor } from "@/server/actor";
import { type MadeOrganization, makeMember } from "@/tests/support/factory";
import { type MadeOpening, makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

/**
 * An opening of three whose order hangs on the weights: Amara Brandt is strong in productivity, Ben Okoro in business value, and of
 * Chiara Neri nothing is checked and one review missing. Its brief speaks of productivity alone. No score is stored.
 */
export async function makeWhatIfWorld(organization: MadeOrganization, manager: Actor): Promise<MadeOpening> {
  const jonas = await makeMember(organization, "REVIEWER", { name: "Jonas Kerr" });
  const mei = await makeMember(organization, "REVIEWER", { name: "Mei Sato" });
  const panel = [jonas, mei].map((actor) => ({ actor, isReviewing: true }));
  const opening = await makeOpening(manager, { title: "Claims analyst", panel });
  await store().opening.update({
    where: { id: opening.id },
    data: { goals: "More productivity at the claims desk." },
  });
  await store().rubric.update({
    where: { id: opening.rubricId },
    data: { frozenAt: new Date("2026-10-14T09:00:00Z") },
  });
  const people = [
    { name: "Amara Brandt", levels: [2, 2, 4, 1], isChecked: true, reviewers: [jonas, mei] },
    { name: "Ben Okoro", levels: [2, 2, 1, 3], isChecked: true, reviewers: [jonas, mei] },
    { name: "Chiara Neri", levels: [1, 1, 1, 1], isChecked: false, reviewers: [jonas] },
  ];
  for (const { name, levels, isChecked, reviewers } of people) {
    const application = await makeApplication(opening, { name });
    const kind = isChecked ? ("SYSTEM_RECORD" as const) : ("SPECIFIC_SELF_REPORT" as const);
    const evidence = [{ kind, checkedBy: isChecked ? manager : undefined }];
    const { id } = await makeOutcome(application, { periodEnd: "2026-09-01", evidence });
    for (const reviewer of reviewers)
      await makeSubmittedReview(reviewer, opening, application, { [id]: levels });
  }
  return opening;
}
