import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import type { DecisionPacket } from "@/domain/decision-packet";
import { probabilityAhead } from "@/domain/scoring/ahead";
import type { CandidateScore } from "@/domain/scoring/candidate-score";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";

export function readPacket(file: string): DecisionPacket {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** What the arithmetic makes of the inputs in a packet, whatever results stand in it. */
export interface Arithmetic {
  readonly scoreOf: (name: string) => CandidateScore;
  /** P(first ahead of second), 0–1. */
  readonly ahead: (first: string, second: string) => number;
}

/** Scores the inputs of a packet anew, by name of the candidate. */
export function arithmeticOf({ opening, applications }: DecisionPacket): Arithmetic {
  const policy = resolvePolicy(policyInputOf(opening));
  const scores = new Map(
    applications.map(({ name, record }) => [
      name,
      scoreCandidate(normalizeCandidate(candidateInputOf(record, opening)), policy),
    ]),
  );
  const scoreOf = (name: string) => scores.get(name) as CandidateScore;
  const { priorSupport } = policy.parameters;
  return {
    scoreOf,
    ahead: (first, second) => probabilityAhead(scoreOf(first), scoreOf(second), priorSupport),
  };
}

/** Runs `npm run recompute`'s script on a file. */
function recompute(file: string): Promise<{ code: number; output: string }> {
  const command = ["--import", "tsx", "scripts/recompute.ts", file];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, output, errors) => {
      resolve({ code: error ? Number(error.code) : 0, output: output + errors });
    });
  });
}

/** Writes the packet anew with one digit of this number changed, the fourth after the point. Answers the new number. */
function changeDigit(file: string, to: string, number: number): number {
  const digits = String(number);
  expect(digits).toMatch(/^0\.\d{5,}$/);
  const changed = `${digits.slice(0, 5)}${(Number(digits[5]) + 1) % 10}${digits.slice(6)}`;
  const text = readFileSync(file, "utf8");
  const at = text.indexOf(`"support":${digits}`);
  expect(at, "the number stands in the packet").toBeGreaterThan(0);
  writeFileSync(to, text.slice(0, at) + text.slice(at).replace(digits, changed));
  return Number(changed);
}

/** The packet recomputes to the last digit; with one digit of somebody's support changed it does not, and says where. */
export async function verifyPacket(file: string, name: string): Promise<void> {
  const packet = readPacket(file);
  const whole = await recompute(file);
  expect(whole.output).toContain("same to the last digit");
  expect(whole.code).toBe(0);

  const { id, support } = arithmeticOf(packet).scoreOf(name);
  const changedFile = file.replace(/\.json$/, "-changed.json");
  const changed = changeDigit(file, changedFile, support);
  const broken = await recompute(changedFile);
  const at = packet.results.scores.findIndex((score) => score.id === id);
  expect(broken.output).toContain(
    `results.scores.${at}.support\n  in the packet  ${changed}\n  recomputed     ${support}\n`,
  );
  expect(broken.output).toContain("NOT the same");
  expect(broken.code).toBe(1);
}
