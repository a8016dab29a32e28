import autocannon from "autocannon";
import { alternate } from "@/scripts/bench/alternate";
import type { Result } from "@/scripts/bench/result";

const SECONDS = 3;
const CONNECTIONS = 10;

async function requestsPerSecond(url: string, cookie: string): Promise<number> {
  const run = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, headers: { cookie } });
  if (run.non2xx > 0 || run.errors > 0)
    throw new Error(`${url}: ${run.non2xx} refused, ${run.errors} failed.`);
  return run.requests.mean;
}

/** Requests a second: the ranking page of a signed-in member against an empty dynamic page of Next. */
export async function benchPages(rankingUrl: string, emptyUrl: string, cookie: string): Promise<Result> {
  const { ours, theirs } = await alternate(
    () => requestsPerSecond(rankingUrl, cookie),
    () => requestsPerSecond(emptyUrl, cookie),
  );
  return {
    name: "ranking page, signed in, against an empty dynamic page",
    ours,
    theirs,
    unit: "a second",
    value: ours / theirs,
    aim: { atLeast: 0.5 },
  };
}
