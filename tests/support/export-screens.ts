import { openingId } from "@/prisma/demo/rows/opening-rows";
import type { Actor } from "@/server/actor";
import { busyWorld } from "@/tests/support/busy-world";
import { makeExport } from "@/tests/support/export-factory";
import { makeOpening } from "@/tests/support/opening-factory";

const AN_HOUR_MS = 3_600_000;

async function makePlace(title: string): Promise<{ recruiter: Actor; openingId: string; path: string }> {
  const { recruiter } = await busyWorld();
  const { id: openingId } = await makeOpening(recruiter, { title });
  return { recruiter, openingId, path: `/openings/${openingId}` };
}

/** An opening of which one's own export goes on, with two thirds of it written; it says so for an hour. */
async function exportRunningPath(): Promise<string> {
  const { recruiter, openingId, path } = await makePlace("Claims lead");
  const heartbeatAt = new Date(Date.now() + AN_HOUR_MS);
  const so = { rowsTotal: 12_400, rowsDone: 8_266, bytes: 8_412_000 };
  await makeExport(recruiter, openingId, { state: "RUNNING", heartbeatAt, ...so });
  return path;
}

/** An opening that was exported before: once whole, once stopped, once with a process that ended. */
async function exportEarlierPath(): Promise<string> {
  const { recruiter, openingId, path } = await makePlace("Service designer");
  const at = (hours: number) => new Date(Date.UTC(2026, 10, 21, hours));
  const so = { rowsTotal: 612, rowsDone: 612, bytes: 132_000 };
  await makeExport(recruiter, openingId, { state: "DONE", createdAt: at(9), finishedAt: at(10), ...so });
  await makeExport(recruiter, openingId, { state: "CANCELLED", createdAt: at(11), ...so, rowsDone: 204 });
  await makeExport(recruiter, openingId, { state: "RUNNING", createdAt: at(12), heartbeatAt: at(12), ...so });
  return path;
}

const press = /^Export$/;

/** The dialog that exports, for one opening and for everything. */
export const EXPORT_SCREENS = [
  {
    name: "export-opening",
    as: "dana",
    path: `/openings/${openingId("two-candidates")}`,
    press,
    dialog: "Export Candidate A and Candidate B",
  },
  {
    name: "export-organization",
    as: "ruth",
    path: "/settings/members",
    press,
    dialog: "Export Northgate Mutual",
  },
  { name: "export-running", as: "busy", path: exportRunningPath, press, dialog: "Export Claims lead" },
  { name: "export-earlier", as: "busy", path: exportEarlierPath, press, dialog: "Export Service designer" },
] as const;
