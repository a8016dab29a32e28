import { gzipSync } from "node:zlib";
import type { Result } from "@/scripts/bench/result";

const SCRIPT = /<script[^>]+src="([^"]+\.js[^"]*)"[^>]*>/g;

/** Bytes of gzipped JavaScript a modern browser loads with a page: every script it names but the polyfills of old ones. */
async function scriptBytes(url: string, cookie: string): Promise<number> {
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}.`);
  const html = await answer.text();
  const sources = [...html.matchAll(SCRIPT)]
    .filter(([tag]) => !/nomodule/i.test(tag))
    .map(([, source]) => new URL(source ?? "", url).href);
  let bytes = 0;
  for (const source of new Set(sources)) {
    const script = await fetch(source, { headers: { "accept-encoding": "identity" } });
    bytes += gzipSync(Buffer.from(await script.arrayBuffer()), { level: 9 }).length;
  }
  return bytes;
}

/** Gzipped JavaScript of each route against an empty page of Next. */
export async function benchBundles(
  routes: readonly { name: string; url: string; cookie: string }[],
  emptyUrl: string,
): Promise<Result[]> {
  const theirs = (await scriptBytes(emptyUrl, "")) / 1000;
  const results: Result[] = [];
  for (const { name, url, cookie } of routes) {
    const ours = (await scriptBytes(url, cookie)) / 1000;
    results.push({
      name: `JavaScript of ${name}`,
      ours,
      theirs,
      unit: "kB gzipped",
      value: ours / theirs,
      aim: { atMost: 1.35 },
    });
  }
  return results;
}
