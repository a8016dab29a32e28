import { OVERALL } from "@/domain/follow-up/questions";
import type { Actor } from "@/server/actor";
import { makeFollowUp } from "@/tests/support/letter-factory";
import { type MadeApplication, type MadeOpening, makeApplication } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

export interface Hired {
  readonly application: MadeApplication;
  readonly decisionId: string;
  readonly followUpId: string;
}

interface HiredOptions {
  /** 0–1, on every criterion and in all. */
  readonly support: number;
  /** The level given to everything after 90 days; left out, nobody has said yet. */
  readonly level?: number;
  /** The first day, so many days ago. */
  readonly daysAgo?: number;
}

/** As much of a packet as what follows from a decision reads. */
function packetOf({ criteria }: MadeOpening, applicationId: string, support: number): string {
  const scored = { isRated: true, support };
  const rubric = {
    criteria: criteria.map(({ key }) => ({ key, name: key.replace("-", " "), weight: 0.25 })),
  };
  const byKey = Object.fromEntries(criteria.map(({ key }) => [key, scored]));
  const score = { ...scored, id: applicationId, criteria: byKey };
  return JSON.stringify({ opening: { rubric }, results: { scores: [score] } });
}

/** Somebody an offer was made to, asked about after 90 days. Writes no audit, and no packet that recomputes. */
export async function makeHired(
  manager: Actor,
  opening: MadeOpening,
  name: string,
  { support, level, daysAgo = 100 }: HiredOptions,
): Promise<Hired> {
  const { organizationId, memberId, at } = manager;
  const application = await makeApplication(opening, { name });
  const applicationId = application.id;
  const { id: decisionId } = await store().decision.create({
    data: {
      organizationId,
      openingId: opening.id,
      applicationId,
      kind: "OFFER",
      rationale: "The first result is the one that the brief asks for.",
      decidedById: memberId,
      packet: packetOf(opening, applicationId, support),
      packetHash: "0".repeat(64),
    },
    select: { id: true },
  });
  const followUpId = await makeFollowUp(manager, { decisionId, applicationId }, { daysAgo });
  if (level !== undefined) {
    const data = { answeredAt: at, answeredById: memberId, version: 2 };
    await store().followUp.update({ where: { id: followUpId }, data });
    const keys = [...opening.criteria.map(({ key }) => key), OVERALL];
    await store().followUpAnswer.createMany({
      data: keys.map((criterionKey) => ({ organizationId, followUpId, criterionKey, level })),
    });
  }
  return { application, decisionId, followUpId };
}
