import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { LoadPanel, LoadReviewer } from "@/scripts/load/panel";

type Pair = LoadPanel["pairs"][number];

/** A rating the server has said it stored. */
export interface Acknowledged extends Pair {
  readonly memberId: string;
  readonly level: number;
  readonly version: number;
}

/** What came of one save: when it was due and when it was acknowledged, in milliseconds of the same clock. */
export interface Save {
  readonly due: number;
  readonly done: number;
  readonly tries: number;
}

export interface LoadRun {
  readonly base: string;
  readonly pairs: readonly Pair[];
  readonly seconds: number;
  readonly saves: Save[];
  readonly acknowledged: Map<string, Acknowledged>;
  /** Answers that were neither a stored rating nor something to try again. */
  readonly refusals: string[];
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const PAUSE_MS = 250;
/** Every so many saves, an earlier rating is changed instead of a new one given. */
const CHANGE_EVERY = 5;

interface Answer {
  readonly status: number;
  readonly body: string;
}

function post(url: string, cookie: string, input: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: "POST", agent, headers: { cookie, "content-type": "application/json" }, timeout: 30_000 },
      (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text: string) => {
          body += text;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
        response.on("error", reject);
      },
    );
    sent.on("timeout", () => sent.destroy(new Error("No answer in 30 seconds.")));
    sent.on("error", reject);
    sent.end(JSON.stringify(input));
  });
}

/** Sends one rating until the server answers it, as the desk does: the same rating, on the same version. */
async function save(run: LoadRun, reviewer: LoadReviewer, input: object): Promise<[Answer, number]> {
  for (let tries = 1; ; tries++) {
    const answer = await post(`${run.base}/api/trpc/review.rate`, reviewer.cookie, input).catch(() => null);
    if (answer && answer.status < 500) return [answer, tries];
    await sleep(PAUSE_MS);
  }
}

function pairFor(pairs: readonly Pair[], turn: number): Pair {
  const fresh = turn - Math.floor(turn / CHANGE_EVERY);
  const index = turn % CHANGE_EVERY === CHANGE_EVERY - 1 ? Math.floor(fresh / 2) : fresh;
  return pairs[index % pairs.length] as Pair;
}

/** One reviewer at work: a rating a second, in the order of the pass, every fifth a change of an earlier one. */
export async function review(run: LoadRun, reviewer: LoadReviewer, offset: number): Promise<void> {
  const began = performance.now() + offset;
  for (let turn = 0; turn < run.seconds; turn++) {
    const due = began + turn * 1000;
    await sleep(Math.max(0, due - performance.now()));
    const pair = pairFor(run.pairs, turn);
    const key = `${reviewer.memberId} ${pair.outcomeId} ${pair.criterionId}`;
    const before = run.acknowledged.get(key);
    const level = before ? (before.level + 1) % 5 : turn % 5;
    const version = before?.version ?? 0;
    const [answer, tries] = await save(run, reviewer, { ...pair, level, note: "", version });
    const data = answer.status === 200 ? JSON.parse(answer.body).result.data : undefined;
    if (data?.level !== level) {
      run.refusals.push(`${answer.status} ${answer.body.slice(0, 200)}`);
      continue;
    }
    run.saves.push({ due, done: performance.now(), tries });
    run.acknowledged.set(key, { ...pair, memberId: reviewer.memberId, level, version: data.version });
  }
}
