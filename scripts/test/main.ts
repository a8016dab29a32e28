/** What `npm test` and `npm run check` do once the packages are installed; see scripts/test.mjs. */
import { mkdir, rm } from "node:fs/promises";
import { beginStep, elapsed } from "../bootstrap/progress.mjs";
import { buildApp } from "../start/build-app";
import { generateClient } from "../start/generate-client";
import { runStage } from "./run-stage";
import { e2e, importChecks, integration, type Stage, typeChecks, unit } from "./stages";
import type { TestCount } from "./test-count";

const began = Date.now();
const results: { name: string; text: string }[] = [];
const total: TestCount = { passed: 0, failed: 0, skipped: 0 };

async function testStage(stage: Stage): Promise<boolean> {
  console.log(`\n--- ${stage.name}`);
  const stageBegan = Date.now();
  const code = await runStage(stage);
  const count = await stage.count?.().catch(() => ({ passed: 0, failed: 0, skipped: 0 }));
  const hasRun = !count || count.passed + count.failed > 0;
  const isGood = code === 0 && hasRun && !count?.failed;
  total.passed += count?.passed ?? 0;
  total.skipped += count?.skipped ?? 0;
  // A stage that failed without a failed test, such as a type error, still counts as one failure.
  total.failed += isGood ? 0 : Math.max(1, count?.failed ?? 0);
  const words = count ? `${count.passed} passed, ${count.failed} failed` : isGood ? "ok" : "failed";
  results.push({
    name: stage.name,
    text: `${words}${hasRun ? "" : ", no test ran"} (${elapsed(stageBegan)})`,
  });
  return isGood;
}

async function makeStage(
  name: string,
  make: (update: (text: string) => void) => Promise<boolean>,
): Promise<boolean> {
  console.log(`\n--- ${name}`);
  const step = beginStep(name);
  const stageBegan = Date.now();
  try {
    step.done((await make(step.update)) ? "made" : "up to date");
    results.push({ name, text: `ok (${elapsed(stageBegan)})` });
    return true;
  } catch (error) {
    step.fail(error instanceof Error ? error.message : String(error));
    results.push({ name, text: `failed (${elapsed(stageBegan)})` });
    total.failed += 1;
    return false;
  }
}

async function testAll(stages: readonly Stage[]): Promise<boolean> {
  for (const stage of stages) if (!(await testStage(stage))) return false;
  return true;
}

/** The build runs beside the tests that do without it, and uses the time they spend waiting. */
async function runAll(isCheckOnly: boolean): Promise<boolean> {
  if (!(await makeStage("client", generateClient))) return false;
  // Each reads the sources with one core: two at a time take little longer than one.
  const areRight = await Promise.all([testAll(typeChecks), testAll(importChecks)]);
  if (areRight.includes(false)) return false;
  if (isCheckOnly) return testStage(unit);
  const build = makeStage("build", buildApp);
  const isTested = await testAll([unit, integration]);
  return (await build) && isTested && testStage(e2e);
}

process.on("disconnect", () => process.exit(1));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(1));

await rm("test-results", { recursive: true, force: true });
await mkdir("test-results/reports", { recursive: true });
const isGood = await runAll(process.argv.includes("--check"));
console.log(`\n--- summary, ${elapsed(began)}`);
for (const { name, text } of results) console.log(`  ${name.padEnd(18)} ${text}`);
if (total.skipped > 0) console.log(`  ${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(isGood ? 0 : 1);
