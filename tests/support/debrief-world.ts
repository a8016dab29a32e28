import type { Actor } from "@/server/actor";
import { type MadeOrganization, makeMember } from "@/tests/support/factory";
import { type MadeOpening, makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";

/** An opening whose two reviewers, both done, differ by two levels about Chiara Neri and agree about Ben Okoro. No score is stored. */
export interface DebriefWorld {
  readonly jonas: Actor;
  readonly mei: Actor;
  readonly opening: MadeOpening;
  readonly outcomeId: string;
}

export async function makeDebriefWorld(
  organization: MadeOrganization,
  manager: Actor,
): Promise<DebriefWorld> {
  const jonas = await makeMember(organization, "REVIEWER", { name: "Jonas Kerr" });
  const mei = await makeMember(organization, "REVIEWER", { name: "Mei Sato" });
  const panel = [jonas, mei].map((actor) => ({ actor, isReviewing: true }));
  const opening = await makeOpening(manager, { title: "Operations analyst", panel });
  const chiara = await makeApplication(opening, { name: "Chiara Neri" });
  const ben = await makeApplication(opening, { name: "Ben Okoro" });
  const evidence = [{ kind: "SYSTEM_RECORD" as const, checkedBy: manager }];
  const told = { statement: "Claims are answered within a day instead of four", evidence };
  const outcomeId = (await makeOutcome(chiara, told)).id;
  const other = await makeOutcome(ben, { statement: "The backlog report takes 45 minutes", evidence });
  await makeSubmittedReview(jonas, opening, chiara, { [outcomeId]: [1, 2, 2, 2] });
  await makeSubmittedReview(mei, opening, chiara, { [outcomeId]: [3, 2, 2, 2] });
  for (const reviewer of [jonas, mei]) {
    await makeSubmittedReview(reviewer, opening, ben, { [other.id]: [2, 2, 2, 2] });
  }
  return { jonas, mei, opening, outcomeId };
}
