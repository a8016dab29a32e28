import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { AppError } from "@/domain/errors";
import { recomputePacket, unsealPacket } from "@/domain/recompute-packet";
import { InputRefused } from "@/domain/scoring/refusal";

const MOST_SHOWN = 20;

function show(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

/** Recomputes the packet in a file. Answers whether it is the same to the last digit, saying what differs. */
function recompute(file: string): boolean {
  const { packet, fingerprint, text } = unsealPacket(readFileSync(file, "utf8"));
  const actual = createHash("sha256").update(text).digest("hex");
  const found = recomputePacket(packet);
  for (const { path, inPacket, recomputed } of found.slice(0, MOST_SHOWN)) {
    console.log(`${path}\n  in the packet  ${show(inPacket)}\n  recomputed     ${show(recomputed)}`);
  }
  if (found.length > MOST_SHOWN) console.log(`and ${found.length - MOST_SHOWN} more`);
  if (actual !== fingerprint) {
    console.log(`fingerprint\n  in the packet  ${fingerprint}\n  recomputed     ${actual}`);
  }
  const isSame = found.length === 0 && actual === fingerprint;
  const subject = `${packet.opening.title}: ${packet.results.scores.length} applications`;
  console.log(isSame ? `${subject}, recomputed, same to the last digit.` : `${subject}, NOT the same.`);
  return isSame;
}

const file = process.argv[2];
if (!file) {
  console.error("Usage: npm run recompute -- packet.json");
  process.exit(2);
}
try {
  process.exitCode = recompute(file) ? 0 : 1;
} catch (error) {
  // A packet may have been changed anywhere, so that reading it can fail in any way: that, too, is "not the same".
  console.error(
    error instanceof AppError || error instanceof InputRefused
      ? error.message
      : `This packet cannot be recomputed: ${error}`,
  );
  process.exitCode = 1;
}
