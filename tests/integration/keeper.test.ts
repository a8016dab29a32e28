import { expect, test } from "vitest";
import { startKept } from "@/scripts/database/keeper";

const IGNORES_INTERRUPTS = `process.on("SIGINT", () => {}); console.log("ready"); setInterval(() => {}, 1000);`;
const ENDS_WHEN_INTERRUPTED = `process.on("SIGINT", () => process.exit(7)); console.log("ready"); setInterval(() => {}, 1000);`;

async function startReady(script: string) {
  const kept = startKept({ command: [process.execPath, "-e", script] }, process.env, "pipe", 1);
  await new Promise((resolve) => kept.stdout?.once("data", resolve));
  return kept;
}

test("a program that is let go of shuts down by itself, and its exit code is answered", async () => {
  const kept = await startReady(ENDS_WHEN_INTERRUPTED);
  kept.release();
  expect(await kept.exited).toBe(7);
});

test("a program that does not shut down is killed", async () => {
  const kept = await startReady(IGNORES_INTERRUPTS);
  kept.release();
  expect(await kept.exited).toBeNull();
  expect(kept.hasExited()).toBe(true);
});
