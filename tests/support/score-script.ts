import { execFile } from "node:child_process";

/** What `npm run score` makes of one candidate under a policy: the support, 0–1, that it prints. */
export async function supportByScript(policy: unknown, candidate: unknown): Promise<number> {
  const printed = await new Promise<string>((resolve, reject) => {
    const script = ["--import", "tsx", "scripts/score.ts"];
    const child = execFile(process.execPath, script, (error, out) => (error ? reject(error) : resolve(out)));
    child.stdin?.end(JSON.stringify({ policy, candidates: [candidate] }));
  });
  return JSON.parse(printed).candidates[0].support;
}
