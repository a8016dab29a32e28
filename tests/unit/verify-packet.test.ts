import { webcrypto } from "node:crypto";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "@/domain/canonical-json";
import { type DecisionPacket, makePacket } from "@/domain/decision-packet";
import type { PublishedKeys } from "@/domain/published-keys";
import { recomputePacket } from "@/domain/recompute-packet";
import { sealPacket, unsealPacket, withSignatures } from "@/domain/sealed-packet";
import { sealProblems } from "@/domain/verify-packet";
import { packetInputs } from "@/tests/support/packet-inputs";
import {
  everythingSealed,
  fingerprint,
  makeKey,
  sealedPacket,
  secondSignature,
} from "@/tests/support/packet-seal";

const key = makeKey();
const { packet, text } = everythingSealed(key);

async function problemsOf(sealed: string, published: PublishedKeys | null = null): Promise<string[]> {
  const problems = await sealProblems(unsealPacket(sealed), webcrypto.subtle as SubtleCrypto, published);
  return problems.map(({ path, words }) => `${path} ${words}`);
}

/** Whether reading, checking the seals or recomputing notices anything. */
async function isCaught(sealed: string): Promise<boolean> {
  try {
    const { packet } = unsealPacket(sealed);
    return (await problemsOf(sealed)).length > 0 || recomputePacket(packet).length > 0;
  } catch {
    return true;
  }
}

type Path = readonly string[];

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, one]) => leaves(one, [...path, name]));
}

/** Another value of the same kind: one digit more, another letter, the other truth. */
function other(value: unknown): unknown {
  if (typeof value === "number") return value + (Number.isInteger(value) ? 1 : 2 ** -52);
  if (typeof value === "boolean") return !value;
  if (typeof value !== "string") return 0;
  const last = value.at(-1) ?? "";
  return `${value.slice(0, -1)}${last === "A" ? "B" : "A"}`;
}

function withOther(sealed: string, path: Path): string {
  const copy = JSON.parse(sealed) as Record<string, unknown>;
  let at = copy;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  const name = path.at(-1) ?? "";
  at[name] = other(at[name]);
  return canonicalJson(copy);
}

/** All of them, or 3,000 drawn with a seed that the failure names. */
function sampled(paths: readonly Path[], seed: number): readonly Path[] {
  if (paths.length <= 3000) return paths;
  const random = xoroshiro128plus(seed);
  return Array.from({ length: 3000 }, () => paths[uniformInt(random, 0, paths.length - 1)] as Path);
}

describe("a sealed packet", () => {
  test("with everything in it recomputes, and its seals hold", async () => {
    const unsealed = unsealPacket(text);
    expect(recomputePacket(unsealed.packet)).toEqual([]);
    expect(await problemsOf(text)).toEqual([]);
    expect(await problemsOf(text, key.published())).toEqual([]);
    expect(unsealed.packet.results.against).toMatchObject({ leader: "Ben Okoro" });
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  test("shows a change of any one value in it", { timeout: 600_000 }, async () => {
    const paths = leaves(JSON.parse(text));
    expect(paths.length).toBeGreaterThan(300);
    const unseen: string[] = [];
    for (const path of sampled(paths, 20261122)) {
      if (!(await isCaught(withOther(text, path)))) unseen.push(path.join("."));
    }
    expect(unseen).toEqual([]);
  });

  test("shows where it is written otherwise than packets are", async () => {
    const twice = text.replace('"rationale":', '"rationale":"Something else.","rationale":');
    expect(await problemsOf(twice)).toEqual([expect.stringMatching(/^file is not written as packets are/)]);
    expect(await problemsOf(`${text}\n`)).toEqual([]);
  });
});

describe("a round whose answers are not told", () => {
  const { rounds = [] } = packetInputs();
  const untold = rounds.map((round) => ({ ...round, pairs: null, voters: null }));

  test("has no strengths, and shows them where they were put in", () => {
    const nothing = untold.map((round) => ({ ...round, strengths: null, reliability: null }));
    expect(recomputePacket(makePacket({ ...packetInputs(), rounds: nothing }))).toEqual([]);
    const paths = recomputePacket(makePacket({ ...packetInputs(), rounds: untold })).map(({ path }) => path);
    expect(paths).toEqual(["rounds.0.reliability", "rounds.0.strengths"]);
  });
});

describe("the signature", () => {
  test("of another packet is not this one’s", async () => {
    const next = makePacket(packetInputs({ rationale: "Because I say so, and for no other reason." }));
    const { signature } = unsealPacket(sealedPacket(next, key));
    const swapped = sealPacket(packet, fingerprint(packet), signature ?? undefined);
    expect(await problemsOf(swapped)).toEqual(["signature.value is not that key’s signature of this text"]);
  });

  test("of another organization’s key holds by itself, and not where the published keys are asked", async () => {
    const foreign = sealedPacket(packet, makeKey());
    expect(await problemsOf(foreign)).toEqual([]);
    expect(await problemsOf(foreign, key.published())).toEqual([
      "signature.publicKey is not among the keys the organization has published",
    ]);
  });

  test("of a key that was replaced since is as good as before, and none dated later", async () => {
    const sealed = sealedPacket(packet, key);
    expect(await problemsOf(sealed, key.published("2026-10-20T10:00:00.000Z"))).toEqual([]);
    expect(await problemsOf(sealed, key.published("2026-10-12T09:50:00.000Z"))).toEqual([
      "signature.publicKey was replaced on 2026-10-12T09:50:00.000Z, and this is dated 2026-10-12T10:00:00.000Z",
    ]);
  });

  test("has one way to be written: bits that say nothing are no place to change it in", async () => {
    const { value = "" } = unsealPacket(text).signature ?? {};
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const next = alphabet[alphabet.indexOf(value.at(-1) ?? "") + 1] ?? "";
    const same = Buffer.from(`${value.slice(0, -1)}${next}`, "base64url");
    expect(same.equals(Buffer.from(value, "base64url"))).toBe(true);
    expect(await problemsOf(text.replace(value, `${value.slice(0, -1)}${next}`))).toHaveLength(1);
  });

  test("is not left out, nor stands where there was none", async () => {
    expect(await problemsOf(sealPacket(packet, fingerprint(packet)))).toEqual(["signature is missing"]);
    const old: DecisionPacket = { ...packet, formatVersion: 2 };
    expect(await problemsOf(sealPacket(old, fingerprint(old)))).toEqual([]);
    expect(await problemsOf(sealedPacket(old, key))).toEqual([
      "signature stands in a packet of a format that was not signed",
    ]);
  });
});

describe("what stands in place of a signature", () => {
  const forged: DecisionPacket = { ...packet, organization: "Somebody else’s" };
  const inPlace = (signature: unknown) =>
    canonicalJson({ ...forged, fingerprint: fingerprint(forged), signature });

  test.each([
    ["an empty text", ""],
    ["zero", 0],
    ["false", false],
    ["a text", "signed"],
    ["a list", []],
  ])("%s is none", async (_, signature) => {
    await expect(problemsOf(inPlace(signature), key.published())).rejects.toThrow(
      "The signature of this packet cannot be read.",
    );
  });

  test("null and an empty object are none", async () => {
    await expect(problemsOf(inPlace(null), key.published())).rejects.toThrow("cannot be read");
    expect(await problemsOf(inPlace({}), key.published())).toEqual(["signature cannot be read"]);
  });
});

describe("a second signature", () => {
  const sealed = (changes: Parameters<typeof secondSignature>[2]) =>
    sealedPacket(packet, key, [secondSignature(packet, key, changes)]);

  test("is of this packet, this decision and this organization", async () => {
    expect(await problemsOf(sealed({ fingerprint: "0".repeat(64) }))).toEqual([
      `signatures.0.fingerprint is ${"0".repeat(64)}, not ${fingerprint(packet)}`,
    ]);
    expect(await problemsOf(sealed({ decisionId: "another" }))).toEqual([
      "signatures.0.decisionId is another, not decision-1",
    ]);
    expect(await problemsOf(sealed({ organizationId: "another" }))).toEqual([
      "signatures.0.organizationId is another, not organization-1",
    ]);
  });

  test("is another person’s than the decider’s, once", async () => {
    expect(await problemsOf(sealed({ memberId: "m1" }))).toEqual([
      "signatures.0.memberId is somebody who has signed already",
    ]);
    const one = secondSignature(packet, key);
    expect(await problemsOf(sealedPacket(packet, key, [one, one]))).toHaveLength(2);
  });

  test("with another name under it is caught", async () => {
    const one = secondSignature(packet, key);
    const renamed = withSignatures(sealedPacket(packet, key), [{ ...one, name: "Somebody Else" }]);
    expect(await problemsOf(renamed)).toEqual([
      "signatures.0.signature.value is not that key’s signature of this text",
    ]);
  });
});
