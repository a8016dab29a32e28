import type { Actor } from "@/server/actor";
import { type MadeOrganization, makeMember } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { store } from "@/tests/support/store";

/** An opening whose two reviewers are done, in which Ben Okoro is ahead of Amara Brandt by far. No score is stored. */
export interface DecisionWorld {
  readonly opening: MadeOpening;
  readonly amara: MadeApplication;
  readonly ben: MadeApplication;
  readonly amarasOutcomeId: string;
  readonly bensOutcomeId: string;
  readonly reviewer: Actor;
}

const MEASURED = { metric: "hours", unit: "h", baseline: 41, after: 17, periodEnd: "2026-07-01" };

export async function makeDecisionWorld(
  organization: MadeOrganization,
  manager: Actor,
  options: { signaturesNeeded?: 1 | 2 } = {},
): Promise<DecisionWorld> {
  const jonas = await makeMember(organization, "REVIEWER", { name: "Jonas Kerr" });
  const mei = await makeMember(organization, "REVIEWER", { name: "Mei Sato" });
  const panel = [jonas, mei].map((actor) => ({ actor, isReviewing: true }));
  const opening = await makeOpening(manager, { title: "Claims analyst", panel });
  await store().opening.update({ where: { id: opening.id }, data: options });
  const ben = await makeApplication(opening, { name: "Ben Okoro" });
  const amara = await makeApplication(opening, { name: "Amara Brandt" });
  const evidence = [{ kind: "SYSTEM_RECORD" as const, checkedBy: manager }];
  const strong = { ...MEASURED, statement: "Claims are answered within a day instead of four", evidence };
  const weak = { ...MEASURED, statement: "The weekly report takes 17 hours instead of 41", evidence };
  const bensOutcomeId = (await makeOutcome(ben, strong)).id;
  const amarasOutcomeId = (await makeOutcome(amara, weak)).id;
  for (const reviewer of [jonas, mei]) {
    await makeSubmittedReview(reviewer, opening, ben, { [bensOutcomeId]: [4, 4, 4, 4] });
    await makeSubmittedReview(reviewer, opening, amara, { [amarasOutcomeId]: [1, 1, 0, 1] });
  }
  return { opening, amara, ben, amarasOutcomeId, bensOutcomeId, reviewer: jonas };
}
