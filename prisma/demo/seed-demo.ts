import { inTransaction } from "@/server/db";
import { rescoreOpening } from "@/server/services/score";
import { badgeDemo } from "./badge-demo";
import { debriefDemo } from "./debrief-demo";
import { decideDemo } from "./decide-demo";
import { demoOrganizationId } from "./demo-actor";
import { DEMO_OPENINGS } from "./demo-openings";
import { insertRows } from "./insert-rows";
import { lookThroughDemo } from "./look-through-demo";
import { roundDemo } from "./round-demo";
import { buildRows } from "./rows/build-rows";
import { openingId } from "./rows/opening-rows";
import { voteDemo } from "./vote-demo";

/**
 * Fills the database with the demo organization: members, openings, candidates, reviews, votes, a decision and the log of it all.
 * The same every time but for what happened "yesterday", which is counted from `now`; no score depends on it. Throws when
 * it is there already.
 * @example await seedDemo({ now: new Date() })
 */
export async function seedDemo({ now }: { now: Date }): Promise<void> {
  const scope = { organizationId: demoOrganizationId, at: now };
  await inTransaction(async (tx) => {
    await insertRows(tx, buildRows(DEMO_OPENINGS, now));
    await lookThroughDemo(tx);
    for (const { key } of DEMO_OPENINGS) await rescoreOpening(tx, scope, openingId(key));
  });
  await badgeDemo();
  await debriefDemo();
  await voteDemo();
  await roundDemo();
  await decideDemo();
}
