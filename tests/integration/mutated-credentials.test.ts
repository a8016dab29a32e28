import { readFileSync } from "node:fs";
import path from "node:path";
import { createJWT, EdDSASigner } from "did-jwt";
import { expect, test } from "vitest";
import { CARRIER_REASON_WORDS } from "@/domain/verification/carrier-reason";
import { GENUINE_REASON_WORDS } from "@/domain/verification/genuine-reason";
import { verifyCredential } from "@/server/services/credential-verify";
import { readCarrier } from "@/server/services/credential-verify-carrier";
import { bakePng, bakeSvg } from "@/tests/support/bake";
import { AT, openBadge3, V2 } from "@/tests/support/credential-samples";
import { newSigner, secretBytes, withProof } from "@/tests/support/credential-signer";
import { answering } from "@/tests/support/issuer-answers";

/** All of them in a run of its own: MUTATED_CREDENTIALS=10000. */
const INPUTS = Number(process.env.MUTATED_CREDENTIALS ?? 400);
/** How much more memory the process may hold after all of them than after the first tenth, in bytes. */
const MOST_GROWTH = 220 * 1024 * 1024;
/** Longer than any one of them takes on a machine that has other work to do, in milliseconds. */
const MOST_TIME = 5_000;

/** Numbers that are the same in every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Draw = (below: number) => number;

const PIECES = [
  '{"',
  "[[",
  "}}",
  "\\u0000",
  "null",
  "@context",
  "proof",
  "did:key:z",
  "\u0000",
  "<!DOCTYPE",
  "&a;",
  "eyJ",
];

const CHANGES: readonly ((bytes: Buffer, draw: Draw) => Buffer)[] = [
  // A few bytes become others.
  (bytes, draw) => {
    for (let left = 1 + draw(6); left > 0; left--) bytes[draw(bytes.length)] = draw(256);
    return bytes;
  },
  // A letter becomes another letter: what is signed changes, and nothing else.
  (bytes, draw) => {
    bytes[draw(bytes.length)] = 97 + draw(26);
    return bytes;
  },
  // It breaks off, or a piece of it is missing.
  (bytes, draw) => bytes.subarray(0, draw(bytes.length)),
  (bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + draw(40))]);
  },
  // Something of its own, or of another's, is in it once more.
  (bytes, draw) => {
    const [at, from] = [draw(bytes.length), draw(bytes.length)];
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, from + draw(200)), bytes.subarray(at)]);
  },
  (bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(PIECES[draw(PIECES.length)] ?? ""),
      bytes.subarray(at),
    ]);
  },
  // A length in it says that something is huge.
  (bytes, draw) => {
    if (bytes.length > 8) bytes.writeUInt32BE(0xffffffff - draw(4096), draw(bytes.length - 4));
    return bytes;
  },
];

const ed = newSigner("Ed25519");

async function samples(): Promise<readonly (readonly [string, Buffer])[]> {
  const proven = JSON.stringify(await withProof(openBadge3(ed.did), ed));
  const signer = EdDSASigner(secretBytes(ed));
  const token = await createJWT(
    openBadge3(ed.did),
    { issuer: ed.did, signer, alg: "EdDSA" },
    { kid: ed.method },
  );
  const picture = readFileSync(path.resolve("tests/support/badges/hosted-baked.png"));
  return [
    ["JSON-LD", Buffer.from(proven)],
    ["JWT", Buffer.from(token)],
    ["PNG", bakePng(picture, { keyword: "openbadgecredential", text: proven })],
    ["PNG", bakePng(picture, { keyword: "openbadgecredential", text: token, isCompressed: true })],
    ["SVG", bakeSvg("openbadges:credential", "https://purl.imsglobal.org/ob/v3p0", proven)],
  ];
}

/** What comes of one input: the reason for which nothing was taken out of it, or the answer and what it reads as. */
async function outcome(bytes: Buffer): Promise<{ answer: string; read?: unknown }> {
  const documents = answering({});
  const carried = await readCarrier({ bytes }, documents);
  if (!carried.ok) {
    expect(CARRIER_REASON_WORDS[carried.reason]).toMatch(/\.$/);
    return { answer: "refused" };
  }
  const { genuine, credential } = await verifyCredential(carried.document, { at: AT, documents });
  expect(GENUINE_REASON_WORDS[genuine.reason]).toMatch(/\.$/);
  expect(genuine.steps.length).toBeGreaterThan(0);
  return { answer: genuine.answer, read: credential };
}

test(`${INPUTS} mutated PNG, SVG, JSON-LD and JWT get a clear answer each, in bounded time and memory`, {
  timeout: 900_000,
}, async () => {
  const originals = await samples();
  const whole = await Promise.all(originals.map(([, bytes]) => outcome(bytes)));
  expect(whole.map(({ answer }) => answer)).toEqual(originals.map(() => "YES"));
  const draw = numbersFrom(20_261_122);
  const answers = new Map<string, number>();
  let settled = 0;
  for (let index = 0; index < INPUTS; index++) {
    const [name, bytes] = originals[index % originals.length] as readonly [string, Buffer];
    let mutated: Buffer = Buffer.from(bytes);
    for (let left = 1 + draw(2); left > 0 && mutated.length > 0; left--)
      mutated = (CHANGES[draw(CHANGES.length)] as (typeof CHANGES)[number])(mutated, draw);
    const begun = performance.now();
    const found = await outcome(mutated);
    // Genuine is only what says what was signed.
    if (found.answer === "YES") expect(found.read).toEqual(whole[index % whole.length]?.read);
    const answer = `${name} ${found.answer}`;
    expect(performance.now() - begun, `${name} ${index}`).toBeLessThan(MOST_TIME);
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    if (index === Math.floor(INPUTS / 10)) settled = process.memoryUsage().rss;
  }
  const grown = process.memoryUsage().rss - settled;
  console.log(
    `mutated credentials: ${JSON.stringify(Object.fromEntries(answers))}; ${Math.round(grown / 1e6)} MB`,
  );
  expect(grown).toBeLessThan(MOST_GROWTH);
  for (const name of ["JSON-LD", "JWT", "PNG", "SVG"]) {
    expect(answers.get(`${name} refused`), name).toBeGreaterThan(3);
    expect(answers.get(`${name} YES`) ?? 0, name).toBeLessThan(INPUTS / 5);
  }
});

const timed = async (document: unknown) => {
  const begun = performance.now();
  const { genuine } = await verifyCredential(JSON.stringify(document), { at: AT, documents: answering({}) });
  expect(performance.now() - begun).toBeLessThan(MOST_TIME);
  console.log(`${genuine.reason} after ${Math.round(performance.now() - begun)} ms`);
  return genuine.reason;
};

/** An unsigned certificate with a proof that nobody made: everything up to the comparison is done for it. */
const unproven = (more: Record<string, unknown>) => ({
  ...openBadge3(ed.did, more),
  proof: {
    type: "DataIntegrityProof",
    cryptosuite: "eddsa-rdfc-2022",
    created: "2026-03-01T09:00:00Z",
    verificationMethod: ed.method,
    proofPurpose: "assertionMethod",
    proofValue: `z${"3".repeat(88)}`,
  },
});

test("what is made to take for ever ends", { timeout: 60_000 }, async () => {
  // Everybody knows everybody, and nobody has a name: bringing that into one order is what takes for ever.
  const clique = Array.from({ length: 24 }, (_, at) => ({
    id: `_:b${at}`,
    related: Array.from({ length: 24 }, (__, other) => ({ id: `_:b${other}` })),
  }));
  expect(["TOO_COMPLEX", "TOOK_TOO_LONG"]).toContain(
    await timed(
      unproven({
        "@context": [V2, "https://www.w3.org/ns/credentials/undefined-terms/v2"],
        type: ["VerifiableCredential"],
        issuer: ed.did,
        credentialSubject: clique,
      }),
    ),
  );
  // Wide, deep, and as large as is taken at all.
  const wide = Array.from({ length: 900 }, (_, at) => ({
    type: ["Alignment"],
    targetName: `Topic ${at}`,
    targetUrl: `https://issuer.example/${at}`,
  }));
  const subject = {
    type: ["AchievementSubject"],
    achievement: { type: ["Achievement"], name: "Wide", alignment: wide },
  };
  expect(await timed(unproven({ credentialSubject: subject }))).not.toBe("VERIFIED");
  let deep: Record<string, unknown> = {};
  for (let level = 0; level < 500; level++) deep = { deep };
  expect(await timed(unproven({ credentialSubject: deep }))).toBe("TOO_COMPLEX");
});
