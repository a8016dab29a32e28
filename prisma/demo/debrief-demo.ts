import type { DebriefResult } from "@/domain/debrief/debrief-result";
import { db } from "@/server/db";
import { settleDebriefPoint } from "@/server/services/debrief-point";
import { endDebrief, startDebrief } from "@/server/services/debrief-start";
import { demoActor } from "./demo-actor";
import { projectManager } from "./project-manager/project-manager";
import { openingId } from "./rows/opening-rows";

const at = (clock: string) => new Date(`2026-11-19T${clock}:00.000Z`);

interface Said {
  readonly at: string;
  readonly result: DebriefResult;
  readonly seconds: number;
  readonly note: string;
}

/** What came of the first points of the agenda, in their order. */
const SAID: readonly Said[] = [
  {
    at: "15:36",
    result: "KEPT",
    seconds: 318,
    note: "Same export, read twice. What is left between us is how much of a problem it was for anybody but accounting, and one level is a fair picture of that.",
  },
  {
    at: "15:41",
    result: "TO_CHECK",
    seconds: 244,
    note: "The level hangs on whether it lasted. Whoever kept the plan after her is asked for the months since.",
  },
];

/** Holds the demo's debrief before its decision, by the services the screen uses, so that its points are drawn up for real. */
export async function debriefDemo(): Promise<void> {
  const opening = openingId(projectManager.key);
  const start = { openingId: opening, points: SAID.length, secondsPerPoint: 300 };
  const { id: debriefId } = await startDebrief(demoActor("dana", at("15:30")), start);
  const points = await db().debriefPoint.findMany({
    where: { debriefId },
    orderBy: { position: "asc" },
    select: { id: true, version: true },
  });
  for (const [index, { at: clock, ...said }] of SAID.entries()) {
    const point = points[index];
    if (point) await settleDebriefPoint(demoActor("dana", at(clock)), { ...point, ...said });
  }
  await endDebrief(demoActor("dana", at("15:45")), { debriefId });
}
