import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { OrganizationId } from "@/domain/ids";
import type { DocumentKind } from "@/domain/verification/issuer-document";
import { type IssuerDocuments, issuerDocuments } from "@/server/services/issuer-documents";
import { makeOrganization } from "@/tests/support/factory";
import { type Issuer, startIssuer } from "@/tests/support/issuer-server";
import { store } from "@/tests/support/store";

const AT = new Date("2026-11-02T12:00:00Z");
const MINUTE_MS = 60_000;
const PROFILE = "https://issuer.example/profile";

let issuer: Issuer;
let organizationId: OrganizationId;

beforeEach(async () => {
  issuer = await startIssuer();
  organizationId = (await makeOrganization({ roles: [] })).organization.id;
});
afterEach(() => issuer.close());

function at(minutes: number): Date {
  return new Date(AT.getTime() + minutes * MINUTE_MS);
}

function documents(minutes = 0, organization: string = organizationId): IssuerDocuments {
  return issuerDocuments(organization, at(minutes), issuer.transport);
}

/** Serves a JSON value with headers. */
function serve(url: string, value: unknown, headers: Record<string, string> = {}): void {
  issuer.answers.set(url, (_, outgoing) =>
    outgoing.writeHead(200, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(value)),
  );
}

test.each([
  ["DOCUMENT", 24 * 60],
  ["STATUS", 60],
] as const)(
  "a %s is asked for once in %i minutes, by each organization for itself",
  async (kind, minutes) => {
    serve(PROFILE, { name: "first" });
    const answer = { ok: true, value: { name: "first" } };
    expect(await documents().json(PROFILE, kind)).toEqual(answer);
    serve(PROFILE, { name: "second" });
    expect(await documents(minutes - 1).json(PROFILE, kind)).toEqual(answer);
    expect(issuer.asked).toHaveLength(1);
    const { organization } = await makeOrganization({ roles: [] });
    expect(await documents(1, organization.id).json(PROFILE, kind)).toMatchObject({
      value: { name: "second" },
    });
    expect(await documents(minutes).json(PROFILE, kind)).toMatchObject({ value: { name: "second" } });
    expect(issuer.asked).toHaveLength(3);
    expect(await store().issuerDocument.count({ where: { organizationId } })).toBe(1);
  },
);

test("what was kept as a document is too old to say that something still holds", async () => {
  serve(PROFILE, {});
  await documents().json(PROFILE, "DOCUMENT");
  await documents(59).json(PROFILE, "STATUS");
  expect(issuer.asked).toHaveLength(1);
  await documents(61).json(PROFILE, "STATUS");
  expect(issuer.asked).toHaveLength(2);
});

test("an issuer may ask for less time, or for none; what is past its time is removed", async () => {
  serve(PROFILE, {}, { "Cache-Control": "max-age=300" });
  await documents().json(PROFILE, "DOCUMENT");
  await documents(4).json(PROFILE, "DOCUMENT");
  expect(issuer.asked).toHaveLength(1);
  serve("https://issuer.example/none", {}, { "Cache-Control": "no-store" });
  await documents(5).json("https://issuer.example/none", "DOCUMENT");
  await documents(5).json("https://issuer.example/none", "DOCUMENT");
  expect(issuer.asked).toHaveLength(3);
  expect(await store().issuerDocument.count({ where: { organizationId } })).toBe(0);
});

test("a refusal is not kept", async () => {
  expect(await documents().json(PROFILE, "STATUS")).toEqual({ ok: false, reason: "NOT_FOUND" });
  serve(PROFILE, { a: 1 });
  expect(await documents().json(PROFILE, "STATUS")).toEqual({ ok: true, value: { a: 1 } });
});

test("many who ask at once are one question, also when it fails", async () => {
  const all = () => Promise.all(Array.from({ length: 20 }, () => documents().json(PROFILE, "DOCUMENT")));
  expect(new Set((await all()).map(({ ok }) => ok))).toEqual(new Set([false]));
  expect(issuer.asked).toHaveLength(1);
  serve(PROFILE, { a: 1 });
  expect(new Set((await all()).map(({ ok }) => ok))).toEqual(new Set([true]));
  expect(issuer.asked).toHaveLength(2);
});

test.each([
  ["application/did+json", "{}", true],
  ["application/vc+jwt", "{}", true],
  ["application/vc", "{}", true],
  ["text/plain; charset=utf-8", "{}", true],
  ["application/octet-stream", "{}", true],
  ["text/html", "{}", "BAD_TYPE"],
  ["application/xhtml+xml", "{}", "BAD_TYPE"],
  ["image/png", "{}", "BAD_TYPE"],
  ["application/json", '"\0"', "BAD_TYPE"],
  ["application/json", Buffer.from([0x22, 0xff, 0x22]), "BAD_TYPE"],
  ["application/json", "[]", "BAD_JSON"],
  ["application/json", "null", "BAD_JSON"],
  ["application/json", "{", "BAD_JSON"],
  ["application/json", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "BAD_JSON"],
  ["application/json", "\uFEFF{}", true],
])("%s %s", async (type, body, said) => {
  issuer.answers.set(PROFILE, (_, outgoing) => outgoing.writeHead(200, { "Content-Type": type }).end(body));
  const answer = await documents().json(PROFILE, "DOCUMENT");
  expect(answer.ok || answer.reason).toBe(said);
});

test("one certificate makes at most sixteen addresses be asked", async () => {
  const one = documents();
  const answers = [];
  for (let index = 0; index < 20; index++) {
    issuer.answers.set(`https://issuer.example/${index}`, {});
    answers.push(await one.json(`https://issuer.example/${index}`, "DOCUMENT"));
  }
  expect(answers.filter(({ ok }) => ok)).toHaveLength(16);
  expect(answers.at(-1)).toEqual({ ok: false, reason: "TOO_MANY_DOCUMENTS" });
  expect(issuer.asked).toHaveLength(16);
  // What it knows it may still look at.
  expect((await one.json("https://issuer.example/0", "DOCUMENT")).ok).toBe(true);
});

test("one organization's cache says nothing to another's, whoever asks for what", async () => {
  serve(PROFILE, {});
  const kinds: DocumentKind[] = ["DOCUMENT", "STATUS"];
  for (const kind of kinds) await documents().json(PROFILE, kind);
  const { organization } = await makeOrganization({ roles: [] });
  expect(await store().issuerDocument.count({ where: { organizationId: organization.id } })).toBe(0);
});

test("a wish to fetch from a private address leaves neither a question nor a row", async () => {
  for (const url of ["https://127.0.0.1/a", "https://localhost/a", "http://issuer.example/a"])
    expect((await documents().fetchDocument(url, "DOCUMENT")).ok).toBe(false);
  issuer.names.set("inside.issuer.example", [["10.1.2.3"]]);
  const inside = `https://inside.issuer.example/${randomUUID()}`;
  expect(await documents().fetchDocument(inside, "DOCUMENT")).toEqual({
    ok: false,
    reason: "PRIVATE_ADDRESS",
  });
  expect([issuer.opened, issuer.connections()]).toEqual([[], 0]);
  await vi.waitFor(async () => {
    expect(await store().issuerDocument.count({ where: { organizationId } })).toBe(0);
  });
});
