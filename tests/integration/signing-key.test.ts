import { createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { GET } from "@/app/api/keys/[organizationId]/route";
import { sealedText } from "@/domain/packet-signature";
import { readPublishedKeys } from "@/domain/published-keys";
import { unsealPacket } from "@/domain/sealed-packet";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { createDecision } from "@/server/services/decision";
import { getPacket } from "@/server/services/decision-view";
import { sealSecret } from "@/server/services/secret-seal";
import { holdSigner } from "@/server/services/signing-key";
import { keyIdOf } from "@/server/services/signing-key-pair";
import { callAs } from "@/tests/support/caller";
import { makeDecisionWorld } from "@/tests/support/decision-world";
import { makeOrganization } from "@/tests/support/factory";
import { reasonOf } from "@/tests/support/procedures";
import { store } from "@/tests/support/store";

const sign = (actor: Actor, text: string) => inTransaction(async (tx) => (await holdSigner(tx, actor))(text));
const keysOf = (actor: Actor) =>
  store().signingKey.findMany({
    where: { organizationId: actor.organizationId },
    orderBy: [{ retiredAt: { sort: "asc", nulls: "last" } }],
  });

async function published(organizationId: string): Promise<Response> {
  const request = new Request(`http://127.0.0.1/api/keys/${organizationId}`);
  return GET(request, { params: Promise.resolve({ organizationId }) });
}

describe("the key of an organization", () => {
  test("is made when it is first needed, once, however many need it at that moment", async () => {
    const { ADMIN } = (await makeOrganization({ roles: ["ADMIN"] })).actors;
    const signed = await Promise.all(["a", "b", "c", "d"].map((text) => sign(ADMIN, text)));
    expect(new Set(signed.map(({ keyId }) => keyId)).size).toBe(1);
    const [key, ...others] = await keysOf(ADMIN);
    expect(others).toEqual([]);
    expect(key).toMatchObject({ startedById: null, retiredAt: null });
    const events = await store().auditEvent.findMany({ where: { subjectId: key?.id } });
    expect(events.map(({ action }) => action)).toEqual(["signing-key.made"]);
    const jwk = { kty: "OKP", crv: "Ed25519", x: signed[0]?.publicKey ?? "" };
    const publicKey = createPublicKey({ key: jwk, format: "jwk" });
    const value = Buffer.from(signed[0]?.value ?? "", "base64url");
    expect(verify(null, Buffer.from("a"), publicKey, value)).toBe(true);
    expect(verify(null, Buffer.from("b"), publicKey, value)).toBe(false);
  });

  test("lies in the database sealed: neither its secret nor a row of another organization signs there", async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(async () => (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN),
    );
    if (!one || !other) throw new Error("two were made");
    await sign(one, "a");
    const [{ secret, publicKey } = { secret: "", publicKey: "" }] = await keysOf(one);
    await store().signingKey.create({
      data: { organizationId: other.organizationId, publicKey, secret },
    });
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const { keyId } = await sign(other, "a");
    expect(complaint.mock.calls.join()).toContain("does not open");
    complaint.mockRestore();
    expect(keyId).not.toBe(keyIdOf(publicKey));
  });

  test("that does not open any more, as AUTH_SECRET was changed, is retired with a word, and a new one signs", async () => {
    const { organization, actors } = await makeOrganization({ roles: ["ADMIN", "HIRING_MANAGER"] });
    const { x = "", d = "" } = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
    const context = `${organization.id} ${x}`;
    const secret = sealSecret(
      Buffer.from(d, "base64url"),
      context,
      "another secret of more than 32 characters",
    );
    await store().signingKey.create({ data: { organizationId: organization.id, publicKey: x, secret } });
    const world = await makeDecisionWorld(organization, actors.HIRING_MANAGER);
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const { id } = await createDecision(actors.HIRING_MANAGER, {
      openingId: world.opening.id,
      applicationId: world.ben.id,
      kind: "OFFER",
      rationale: "He moved exactly the number that the brief names as the bottleneck.",
      againstArithmetic: "",
      outcomeIds: [world.bensOutcomeId],
      supersedesId: null,
    });
    expect(complaint.mock.calls.join()).toMatch(/The key .+ does not open: AUTH_SECRET is not the one/);
    complaint.mockRestore();
    const [old, now] = await keysOf(actors.ADMIN);
    expect(old).toMatchObject({ publicKey: x, retiredAt: expect.any(Date) });
    const { signature } = unsealPacket((await getPacket(actors.ADMIN, id)).text);
    expect(signature?.publicKey).toBe(now?.publicKey);
    const { keys } = readPublishedKeys(await (await published(organization.id)).text());
    expect(keys.map((key) => key.x).sort()).toEqual([x, now?.publicKey].sort());
  });

  test("is replaced by an admin, once from one screen, and the old one stays published", async () => {
    const { organization, actors } = await makeOrganization({
      roles: ["ADMIN", "AUDITOR", "HIRING_MANAGER"],
    });
    const before = await sign(actors.ADMIN, "a");
    const { address, keys } = await callAs(actors.AUDITOR).signingKey.list();
    expect(address).toContain(`/.well-known/outweigh/${organization.id}/keys.json`);
    expect(keys).toMatchObject([{ keyId: before.keyId, retiredAt: null, startedBy: null }]);
    const id = keys[0]?.id ?? "";
    expect(await reasonOf(callAs(actors.AUDITOR).signingKey.rotate({ id }))).toBe("FORBIDDEN");
    expect(await reasonOf(callAs(actors.HIRING_MANAGER).signingKey.list())).toBe("FORBIDDEN");
    const stranger = (await makeOrganization({ roles: ["ADMIN"] })).actors.ADMIN;
    expect(await reasonOf(callAs(stranger).signingKey.rotate({ id }))).toBe("NOT_FOUND");
    const twice = await Promise.all(
      [1, 2].map(() => reasonOf(callAs(actors.ADMIN).signingKey.rotate({ id }))),
    );
    expect(twice.sort()).toEqual(["LOCKED", "OK"]);
    const after = await sign(actors.ADMIN, "a");
    expect(after.keyId).not.toBe(before.keyId);
    const listed = await callAs(actors.ADMIN).signingKey.list();
    expect(listed.keys.map(({ keyId, startedBy }) => [keyId, startedBy])).toEqual([
      [after.keyId, actors.ADMIN.name],
      [before.keyId, null],
    ]);
    const answer = readPublishedKeys(await (await published(organization.id)).text());
    expect(answer.keys.map(({ kid, retiredAt }) => [kid, retiredAt === null])).toEqual([
      [before.keyId, false],
      [after.keyId, true],
    ]);
  });
});

describe("published keys", () => {
  test("are a JSON Web Key set that anybody reads and may keep a while", async () => {
    const { organization, actors } = await makeOrganization({ roles: ["ADMIN"] });
    expect(await (await published(organization.id)).json()).toEqual({ keys: [] });
    const { keyId, publicKey } = await sign(actors.ADMIN, sealedText(organization.id, "f"));
    const answer = await published(organization.id);
    expect(answer.headers.get("content-type")).toBe("application/jwk-set+json");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=300");
    expect(await answer.json()).toEqual({
      keys: [
        {
          kty: "OKP",
          crv: "Ed25519",
          alg: "EdDSA",
          use: "sig",
          kid: keyId,
          x: publicKey,
          createdAt: actors.ADMIN.at.toISOString(),
          retiredAt: null,
        },
      ],
    });
  });

  test("of nobody are not there", async () => {
    expect((await published("01234567-89ab-4cde-8f01-23456789abcd")).status).toBe(404);
    expect((await published("none")).status).toBe(404);
  });
});
