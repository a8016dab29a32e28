import { execFile } from "node:child_process";

/** What `npm run score` makes of candidates under a policy: the support, 0–1, that it prints for each. */
export async function supportsByScript(policy: unknown, candidates: readonly unknown[]): Promise<number[]> {
  const printed = await new Promise<string>((resolve, reject) => {
    const script = ["--import", "tsx", "scripts/score.ts"];
    const child = execFile(process.execPath, script, (error, out) => (error ? reject(error) : resolve(out)));
    child.stdin?.end(JSON.stringify({ policy, candidates }));
  });
  return JSON.parse(printed).candidates.map(({ support }: { support: number }) => support);
}

/** The same of one candidate. */
export async function supportByScript(policy: unknown, candidate: unknown): Promise<number> {
  const [support] = await supportsByScript(policy, [candidate]);
  return support as number;
}
