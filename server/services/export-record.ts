import "server-only";
import { EXPORT_FORMAT, EXPORT_FORMAT_VERSION, type ExportRecord } from "@/domain/export/export-record";
import type { Parts } from "@/server/services/archive-writer";
import { decisionsOf } from "@/server/services/export-decisions";
import { eventsOf } from "@/server/services/export-events";
import type { Missing } from "@/server/services/export-files";
import type { ExportJob } from "@/server/services/export-job";
import { loadExportedOpening } from "@/server/services/export-opening";
import { loadExportedApplications } from "@/server/services/export-people";
import { batchesOf, RECORD_BATCH, type ScopedOpening } from "@/server/services/export-sight";

/** The beginning of an object whose last members follow. */
const opened = (value: object) => JSON.stringify(value).slice(0, -1);

/** A list as JSON, an item on each line. */
async function* listOf(items: AsyncIterable<string>): Parts {
  let between = "\n";
  yield "[";
  for await (const item of items) {
    yield between + item;
    between = ",\n";
  }
  yield "]";
}

async function* applicationsOf(
  job: ExportJob,
  { id, applicationIds }: ScopedOpening,
  missing: Missing,
): AsyncGenerator<string> {
  for (const ids of batchesOf(applicationIds, RECORD_BATCH)) {
    const applications = await loadExportedApplications(job, id, ids, missing);
    job.progress.addRows(applications.length);
    for (const application of applications) yield JSON.stringify(application);
  }
}

async function* openingText(job: ExportJob, opening: ScopedOpening, missing: Missing): Parts {
  yield `${opened(await loadExportedOpening(job, opening))},"decisions":`;
  yield* listOf(decisionsOf(job, opening.id));
  yield ',"applications":';
  yield* listOf(applicationsOf(job, opening, missing));
  yield "}";
}

async function* jsonOf<Item>(items: AsyncIterable<Item>): AsyncGenerator<string> {
  for await (const item of items) yield JSON.stringify(item);
}

function headOf({ actor, scope, hasFiles }: ExportJob): Omit<ExportRecord, "openings" | "events"> {
  const { organizationId: id, organizationName: name, role, at } = actor;
  return {
    format: EXPORT_FORMAT,
    formatVersion: EXPORT_FORMAT_VERSION,
    exportedAt: at.toISOString(),
    exportedBy: { name: actor.name, role },
    organization: { id, name },
    scope: scope.openingId === null ? "ORGANIZATION" : "OPENING",
    hasFiles,
  };
}

/** outweigh.json, a part at a time: what it is first, then one opening after the other, then the log. */
export async function* recordText(job: ExportJob, missing: Missing): Parts {
  yield `${opened(headOf(job))},"openings":[`;
  for (const [index, opening] of job.scope.openings.entries()) {
    yield index === 0 ? "\n" : ",\n";
    yield* openingText(job, opening, missing);
  }
  yield '],"events":';
  yield* listOf(jsonOf(eventsOf(job)));
  yield "}\n";
}
