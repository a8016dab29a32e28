import { openScreen, type Screen } from "@/scripts/bench/live-screen";
import type { LiveSeed } from "@/scripts/bench/live-seed";
import type { Result } from "@/scripts/bench/result";

const SCREENS = 100;
const ELSEWHERE = 50;
/** Of each vote; the first ones are not counted. */
const TIMES = 100;
const WARM_UP = 10;

/** The 99th percentile by nearest rank. */
function p99(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
}

interface Cast {
  readonly revision: number;
  readonly own: { readonly version: number } | null;
}

async function post(url: string, cookie: string, input: unknown): Promise<Cast> {
  const headers = { cookie, "content-type": "application/json" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(input) });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { result: { data: Cast } }).result.data;
}

/** How often the voter has voted, by the vote. */
const versions = new Map<string, number>();

/**
 * Votes for somebody and for nobody by turns; milliseconds until each screen has it. What is sent grows with each change, by
 * as much for one screen as for many.
 */
async function voteAndAwait(
  base: string,
  { comparisonId, applicationId }: LiveSeed["votes"][number],
  cookie: string,
  turn: number,
  screens: readonly Screen[],
): Promise<number[]> {
  const choice = turn % 2 === 0 ? applicationId : null;
  const version = versions.get(comparisonId) ?? 0;
  const input = { comparisonId, applicationId: choice, reason: "", version };
  const sentAt = performance.now();
  const { revision, own } = await post(`${base}/api/trpc/vote.cast`, cookie, input);
  versions.set(comparisonId, own?.version ?? version);
  const arrivals = await Promise.all(screens.map((screen) => screen.arrivalOf(revision)));
  return arrivals.map((at) => at - sentAt);
}

/**
 * A vote until it is on a screen: a hundred screens open on it against one, by turns; then with fifty more at a second app
 * process on the same database. Milliseconds, p99 over all screens and votes; every screen has to receive every vote.
 */
export async function benchLive(base: string, otherBase: string, seed: LiveSeed): Promise<Result[]> {
  const [few, many] = seed.votes as [LiveSeed["votes"][number], LiveSeed["votes"][number]];
  const open = (at: string, id: string, count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, n) =>
        openScreen(at, id, seed.cookies[n % seed.cookies.length] ?? ""),
      ),
    );
  const one = await open(base, few.comparisonId, 1);
  const hundred = await open(base, many.comparisonId, SCREENS);
  const times = { one: [] as number[], hundred: [] as number[], elsewhere: [] as number[] };
  let turn = 0;
  for (; turn < TIMES; turn++) {
    const alone = await voteAndAwait(base, few, seed.voterCookie, turn, one);
    const all = await voteAndAwait(base, many, seed.voterCookie, turn, hundred);
    if (turn < WARM_UP) continue;
    times.one.push(...alone);
    times.hundred.push(...all);
  }
  const elsewhere = await open(otherBase, many.comparisonId, ELSEWHERE);
  for (; turn < TIMES * 2; turn++) {
    const all = await voteAndAwait(base, many, seed.voterCookie, turn, [...hundred, ...elsewhere]);
    if (turn >= TIMES + WARM_UP) times.elsewhere.push(...all.slice(SCREENS));
  }
  for (const screen of [...one, ...hundred, ...elsewhere]) screen.close();
  const shared = { unit: "ms, p99", aim: { atMost: 3 } };
  const [ours, theirs, other] = [p99(times.hundred), p99(times.one), p99(times.elsewhere)];
  return [
    { name: "a vote to all of 100 open screens, against one", ours, theirs, value: ours / theirs, ...shared },
    {
      name: "the same to 50 more at a second app process, against one screen",
      ours: other,
      theirs,
      value: other / theirs,
      ...shared,
    },
  ];
}
