import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makePacket } from "@/domain/decision-packet";
import { packetInputs } from "@/tests/support/packet-inputs";
import { makeKey, sealedPacket } from "@/tests/support/packet-seal";

const root = fileURLToPath(new URL("../../..", import.meta.url));
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "outweigh-recompute-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command on a packet, in a process of its own. */
async function run(packet: string): Promise<{ output: string; code: unknown }> {
  const file = path.join(folder, "packet.json");
  await writeFile(file, packet);
  const command = spawn(process.execPath, ["--import", "tsx", "scripts/recompute.ts", file], { cwd: root });
  const closed = new Promise((resolve) => command.once("close", resolve));
  const [output, code] = await Promise.all([text(command.stdout), closed]);
  return { output, code };
}

it("lets a packet not write over what is said about it", { timeout: 60_000 }, async () => {
  const { opening, ...rest } = packetInputs();
  const title = "\u001b[1A\u001b[2KAnalyst: 2 applications, recomputed, same to the last digit.\u001b[8m\n";
  const packet = makePacket({ ...rest, opening: { ...opening, title } });
  const forged = { ...packet, results: { ...packet.results, ceilingScale: 0.5 } };
  const { output, code } = await run(sealedPacket(forged, makeKey()));
  expect(code).toBe(1);
  expect(output).not.toMatch(/[^\P{Cc}\n]/u);
  expect(output.trimEnd().split("\n").at(-1)).toMatch(/, NOT the same\.$/);
});
