import type { Role } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { type MadeOrganization, makeMember, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";

/** An opening with two candidates whom both reviewers have judged; with the hiring manager, three are on its panel. */
export interface VoteWorld {
  readonly organization: MadeOrganization;
  readonly actors: Record<Role, Actor>;
  readonly dana: Actor;
  readonly jonas: Actor;
  readonly mei: Actor;
  readonly opening: MadeOpening;
  /** Has no result anybody checked. */
  readonly alina: MadeApplication;
  readonly ben: MadeApplication;
  readonly outcomeIds: { readonly alina: string; readonly ben: string };
}

/** No score is stored. */
export async function makeVoteWorld(): Promise<VoteWorld> {
  const { organization, actors } = await makeOrganization();
  const dana = actors.HIRING_MANAGER;
  const jonas = await makeMember(organization, "REVIEWER", { name: "Jonas Kerr" });
  const mei = await makeMember(organization, "REVIEWER", { name: "Mei Tanaka" });
  const panel = [dana, jonas, mei].map((actor) => ({ actor, isReviewing: actor !== dana }));
  const opening = await makeOpening(dana, { title: "Operations analyst", panel });
  const alina = await makeApplication(opening, { name: "Alina Marsh" });
  const ben = await makeApplication(opening, { name: "Ben Okoro" });
  const claim = await makeOutcome(alina, { statement: "Uses a chat assistant for letters" });
  const evidence = [{ kind: "SYSTEM_RECORD" as const, checkedBy: actors.RECRUITER }];
  const result = await makeOutcome(ben, { statement: "First reply within a day", evidence });
  for (const reviewer of [jonas, mei]) {
    await makeSubmittedReview(reviewer, opening, alina, { [claim.id]: [0, 1, 0, 0] });
    await makeSubmittedReview(reviewer, opening, ben, { [result.id]: [4, 4, 3, 4] });
  }
  const outcomeIds = { alina: claim.id, ben: result.id };
  return { organization, actors, dana, jonas, mei, opening, alina, ben, outcomeIds };
}
