/** A process of its own that sends what is queued, as the app does; the tests kill it. Says so when it has begun. */
import { startWorkers } from "@/server/job-worker";

await startWorkers();
process.stdout.write("working\n");
