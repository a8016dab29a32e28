import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { expectClose } from "@/tests/support/reference/expect-close";
import reference from "@/tests/support/reference/scoring-cases.json" with { type: "json" };

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Runs the command in a process of its own. */
async function run(input: string) {
  const command = spawn(process.execPath, ["--import", "tsx", "scripts/score.ts"], { cwd: root });
  const closed = new Promise((resolve) => command.once("close", resolve));
  command.stdin.end(input);
  const [output, errors, code] = await Promise.all([text(command.stdout), text(command.stderr), closed]);
  return { output, errors, code };
}

describe("score on the command line", () => {
  it("reads and writes the shapes of the reference cases", { timeout: 180_000 }, async () => {
    const waiting = [...reference.cases];
    const takeTurns = async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { output, errors, code } = await run(JSON.stringify(next.input));
        expect([code, errors]).toEqual([0, ""]);
        expectClose(JSON.parse(output), next.expected);
      }
    };
    await Promise.all([takeTurns(), takeTurns()]);
  });

  it.each([
    ["{", "Not scored. The input is not JSON."],
    ['{"candidates": []}', "Not scored. policy: "],
    [
      '{"policy": {"criteria": [{"id": "a", "weight": 0.5}, {"id": "b", "weight": 0.4}]}, "candidates": []}',
      "Not scored. policy.criteria: weights must sum to 1, these sum to 0.9\n",
    ],
  ])("refuses %s with a reason, and exits 1", { timeout: 60_000 }, async (input, reason) => {
    const { output, errors, code } = await run(input);
    expect([code, output]).toEqual([1, ""]);
    expect(errors.startsWith(reason), errors).toBe(true);
    expect(errors).not.toContain("    at ");
  });
});
