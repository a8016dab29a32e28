import { text } from "node:stream/consumers";
import { InputRefused } from "@/domain/scoring/refusal";
import { score } from "@/domain/scoring/score";

/**
 * Scores candidates on the command line: reads `{ policy, candidates }` as JSON, writes `{ ceilingScale, candidates, ahead }`.
 * What it refuses it names on the error stream, and exits 1. Example: `npm run --silent score < in.json > out.json`.
 */
async function main(): Promise<void> {
  const input = await text(process.stdin);
  try {
    process.stdout.write(`${JSON.stringify(score(JSON.parse(input)), undefined, 2)}\n`);
  } catch (error) {
    if (!(error instanceof InputRefused || error instanceof SyntaxError)) throw error;
    const problem = error instanceof InputRefused ? "" : "The input is not JSON. ";
    process.stderr.write(`Not scored. ${problem}${error.message}\n`);
    process.exitCode = 1;
  }
}

await main();
