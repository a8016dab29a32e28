import type { Actor } from "@/server/actor";
import { type MadeOrganization, makeMember } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
} from "@/tests/support/opening-factory";
import { makeScore } from "@/tests/support/round-factory";

/** An opening with nobody to review: Jonas and Mei are on its panel, and the evidence has its four people in this order. */
export interface RoundWorld {
  readonly jonas: Actor;
  readonly mei: Actor;
  readonly opening: MadeOpening;
  readonly amara: MadeApplication;
  readonly ben: MadeApplication;
  readonly chiara: MadeApplication;
  readonly dita: MadeApplication;
}

const SHOWN = [
  ["Amara Diallo", "Claims are answered within a day instead of four", 0.62],
  ["Ben Okoro", "The backlog report takes 45 minutes instead of six hours", 0.5],
  ["Chiara Neri", "Nine colleagues draft their letters with the assistant", 0.38],
  ["Dita Novak", "Keeps the macros of the mail room", 0.26],
] as const;

export async function makeRoundWorld(organization: MadeOrganization, manager: Actor): Promise<RoundWorld> {
  const jonas = await makeMember(organization, "REVIEWER", { name: "Jonas Kerr" });
  const mei = await makeMember(organization, "REVIEWER", { name: "Mei Sato" });
  const panel = [jonas, mei].map((actor) => ({ actor, isReviewing: false }));
  const opening = await makeOpening(manager, { title: "Operations analyst", panel });
  const people: MadeApplication[] = [];
  for (const [name, statement, support] of SHOWN) {
    const application = await makeApplication(opening, { name });
    const evidence = [{ kind: "SYSTEM_RECORD" as const, checkedBy: manager }];
    await makeOutcome(application, { statement, evidence });
    await makeScore(application, support);
    people.push(application);
  }
  const [amara, ben, chiara, dita] = people as [
    MadeApplication,
    MadeApplication,
    MadeApplication,
    MadeApplication,
  ];
  return { jonas, mei, opening, amara, ben, chiara, dita };
}
