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

/** An opening with four rated candidates, checked and unchecked evidence, a certificate, and notes. No score is stored. */
export interface FourWorld {
  readonly opening: MadeOpening;
  /** Amara, Chiara, Ben and Daniel. */
  readonly applications: readonly MadeApplication[];
  /** Reviews there too, and has handed in nothing. */
  readonly tomas: Actor;
  /** Evidence of Daniel's that nobody has checked. */
  readonly uncheckedId: string;
  /** What Jonas noted with his ratings of Amara's first outcome. */
  readonly note: string;
}

const NOTE = "The export covers all claims of the spring.";

async function makeCertificate({ organizationId, id: applicationId }: MadeApplication): Promise<void> {
  const certificate = { title: "Applied AI Practitioner", issuedOn: new Date("2026-05-01") };
  const checked = { kind: "PRACTICAL_EXAM", genuineness: "ISSUER_VERIFIED" } as const;
  await store().credential.create({ data: { organizationId, applicationId, ...certificate, ...checked } });
}

export async function makeFourWorld(organization: MadeOrganization, manager: Actor): Promise<FourWorld> {
  const member = (name: string) => makeMember(organization, "REVIEWER", { name });
  const [jonas, mei, tomas] = [
    await member("Jonas Kerr"),
    await member("Mei Sato"),
    await member("Tomás Vidal"),
  ];
  const panel = [jonas, mei, tomas].map((actor) => ({ actor, isReviewing: true }));
  const opening = await makeOpening(manager, { title: "Operations analyst", panel });
  const enter = (name: string) => makeApplication(opening, { name });
  const amara = await enter("Amara Brandt");
  const chiara = await enter("Chiara Neri");
  const ben = await enter("Ben Okoro");
  const daniel = await enter("Daniel Osei");
  const outcome = async (
    of: MadeApplication,
    statement: string,
    kind: "SYSTEM_RECORD" | "ARTIFACT" | "MANAGER_REFERENCE",
    isChecked = true,
  ) => {
    const evidence = [isChecked ? { kind, checkedBy: manager } : { kind }];
    return makeOutcome(of, { statement, periodEnd: "2026-06-30", evidence });
  };
  const rate = async (of: MadeApplication, first: Levels, second: Levels) => {
    await makeSubmittedReview(jonas, opening, of, first);
    await makeSubmittedReview(mei, opening, of, second);
  };
  const reply = await outcome(amara, "Claims are answered within a day", "SYSTEM_RECORD");
  const report = await outcome(amara, "The backlog report takes 45 minutes", "ARTIFACT");
  await makeCertificate(amara);
  const letters = await outcome(chiara, "Letters are drafted in a minute", "SYSTEM_RECORD");
  const forecast = await outcome(chiara, "The forecast is right to a tenth", "MANAGER_REFERENCE");
  const handover = await outcome(ben, "A handover takes one page", "SYSTEM_RECORD");
  const duplicates = await outcome(daniel, "Duplicate payments are found", "ARTIFACT");
  const waiting = await outcome(daniel, "Queues are sorted by hand no more", "SYSTEM_RECORD", false);
  await rate(
    amara,
    { [reply.id]: [3, 4, 3, 2], [report.id]: [2, 3, 2, null] },
    { [reply.id]: [4, 3, 3, 2], [report.id]: [2, 2, 3, null] },
  );
  await rate(
    chiara,
    { [letters.id]: [3, 2, 4, 3], [forecast.id]: [2, 1, 2, 3] },
    { [letters.id]: [3, 2, 3, 4], [forecast.id]: [1, 1, 2, 3] },
  );
  await rate(ben, { [handover.id]: [3, 3, 3, 2] }, { [handover.id]: [3, 3, 4, 2] });
  await rate(
    daniel,
    { [duplicates.id]: [1, 0, 1, null], [waiting.id]: [3, 2, 2, 2] },
    { [duplicates.id]: [1, 1, 1, null], [waiting.id]: [3, 2, 2, 2] },
  );
  await store().rating.updateMany({
    where: { outcomeId: reply.id, review: { memberId: jonas.memberId } },
    data: { note: NOTE },
  });
  const [uncheckedId = ""] = waiting.evidenceIds;
  return { opening, applications: [amara, chiara, ben, daniel], tomas, uncheckedId, note: NOTE };
}

type Levels = Readonly<Record<string, readonly (number | null)[]>>;
