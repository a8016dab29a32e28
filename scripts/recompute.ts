import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { hasTakenEffect } from "@/domain/decision-effect";
import { AppError } from "@/domain/errors";
import { type PublishedKeys, readPublishedKeys } from "@/domain/published-keys";
import { recomputePacket } from "@/domain/recompute-packet";
import { InputRefused } from "@/domain/scoring/refusal";
import { type UnsealedPacket, unsealPacket } from "@/domain/sealed-packet";
import { sealProblems } from "@/domain/verify-packet";

const MOST_SHOWN = 20;
const USAGE =
  "Usage: npm run recompute -- packet.json [--keys keys.json or the address they are published at]";

function show(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

/** What a packet says may hold control characters, which would write over what is said about it. */
function plain(line: string): string {
  return line.replace(/\p{Cc}/gu, "\uFFFD");
}

function say(line: string): void {
  console.log(plain(line));
}

/** The organization's published keys, from a file or an address. */
async function loadKeys(from: string): Promise<PublishedKeys> {
  if (!/^https?:\/\//.test(from)) return readPublishedKeys(readFileSync(from, "utf8"));
  const answer = await fetch(from);
  if (!answer.ok)
    throw new AppError("INVALID", `The keys could not be read: ${from} answered ${answer.status}.`);
  return readPublishedKeys(await answer.text());
}

/** Prints where the figures are not those that follow from the inputs. Answers how many there are. */
function compareFigures({ packet }: UnsealedPacket): number {
  const found = recomputePacket(packet);
  for (const { path, inPacket, recomputed } of found.slice(0, MOST_SHOWN)) {
    say(path);
    say(`  in the packet  ${show(inPacket)}`);
    say(`  recomputed     ${show(recomputed)}`);
  }
  if (found.length > MOST_SHOWN) say(`and ${found.length - MOST_SHOWN} more`);
  return found.length;
}

/** Whose key sealed the packet, as far as that is known. */
function keyWords({ packet, signature }: UnsealedPacket, isPublished: boolean): string {
  if (!signature) return `Not signed: packets of format ${packet.formatVersion} were not.`;
  return isPublished
    ? `Signed with a key that ${packet.organization} has published: ${signature.keyId}.`
    : `Signed, but whose key it is was not checked; give --keys for that. Key ${signature.keyId}.`;
}

function effectWords({ packet, signatures }: UnsealedPacket): string {
  const { signaturesNeeded = 1, decidedBy } = packet.decision;
  const names = [decidedBy, ...signatures.map(({ name }) => name)].join(" and ");
  const isInEffect = hasTakenEffect({ signaturesNeeded, signatures: 1 + signatures.length });
  return isInEffect
    ? `Signed by ${names}.`
    : `Signed by ${names} alone: not in effect in this file, two were needed.`;
}

/** Checks the packet in a file. Answers whether it is the same to the last digit, saying what differs. */
async function recompute(file: string, keys: string | undefined): Promise<boolean> {
  const unsealed = unsealPacket(readFileSync(file, "utf8"));
  const published = keys === undefined ? null : await loadKeys(keys);
  const different = compareFigures(unsealed);
  const problems = await sealProblems(unsealed, webcrypto.subtle as SubtleCrypto, published);
  for (const { path, words } of problems) say(`${path} ${words}`);
  const isSame = different === 0 && problems.length === 0;
  const { opening, results } = unsealed.packet;
  const subject = `${opening.title}: ${results.scores.length} applications`;
  say(isSame ? `${subject}, recomputed, same to the last digit.` : `${subject}, NOT the same.`);
  if (isSame) {
    say(effectWords(unsealed));
    say(keyWords(unsealed, published !== null));
  }
  return isSame;
}

function readArguments([file, flag, keys, ...rest]: readonly string[]) {
  if (!file || file.startsWith("--") || rest.length > 0) return null;
  if (flag === undefined) return { file, keys: undefined };
  return flag === "--keys" && keys ? { file, keys } : null;
}

const given = readArguments(process.argv.slice(2));
if (!given) {
  console.error(USAGE);
  process.exit(2);
}
try {
  process.exitCode = (await recompute(given.file, given.keys)) ? 0 : 1;
} catch (error) {
  // A packet may have been changed anywhere, so that reading it can fail in any way: that, too, is "not the same".
  const isToldWhy = error instanceof AppError || error instanceof InputRefused;
  console.error(plain(isToldWhy ? error.message : `This packet cannot be recomputed: ${error}`));
  process.exitCode = 1;
}
