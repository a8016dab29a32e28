/**
 * A process of its own that imports one file as the app's worker does, for the bench: what it is to do stands in its
 * environment as JSON, what it took is printed as JSON. Memory is what the process holds at most, over what it held before.
 */
import { createReadStream } from "node:fs";
import type { Actor } from "@/server/actor";
import { loadImporter } from "@/server/services/import-actor";
import { getImport } from "@/server/services/import-list";
import { receiveImport } from "@/server/services/import-receive";
import { checkImport, runImport } from "@/server/services/import-start";
import { workOnImport } from "@/server/services/import-work";
import { closeJobQueue } from "@/server/services/job-queue";

interface Order {
  readonly organizationId: string;
  readonly memberId: string;
  readonly openingId: string;
  readonly file: string;
}

const MEGABYTE = 1024 * 1024;
const EVERY_MS = 25;

async function bringIn(actor: Actor, { openingId, file }: Order): Promise<string> {
  return (await receiveImport(actor, openingId, { name: "people.csv", body: createReadStream(file) })).id;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

const order = JSON.parse(process.env.ORDER ?? "{}") as Order;
const actor = await loadImporter(order.organizationId, order.memberId, new Date());
const id = await bringIn(actor, order);
await checkImport(actor, { id });
global.gc?.();
const idle = process.memoryUsage.rss();
let peak = idle;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, EVERY_MS);
const work = () => workOnImport(id, actor.memberId, actor.at);
const check = await secondsOf(work);
const { version } = await getImport(actor, { id });
await runImport(actor, { id, version, isSkippingBad: true });
const run = await secondsOf(work);
clearInterval(watch);
const { state, counts, failure } = await getImport(actor, { id });
if (state !== "DONE") throw new Error(failure);
console.log(JSON.stringify({ id, check, run, megabytes: (peak - idle) / MEGABYTE, rows: counts.candidates }));
await closeJobQueue();
process.exit(0);
