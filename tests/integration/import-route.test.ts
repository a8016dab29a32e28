import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { POST } from "@/app/api/imports/[openingId]/route";
import { GET } from "@/app/api/imports/problems/[importId]/route";
import type { Actor } from "@/server/actor";
import { getImport } from "@/server/services/import-list";
import { closeJobQueue } from "@/server/services/job-queue";
import { makeOrganization } from "@/tests/support/factory";
import { bringIn, checked, csvOf, importText, stored } from "@/tests/support/import-factory";
import { type MadeOpening, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";
import { browserHeaders, filesOf } from "@/tests/support/upload";

afterAll(closeJobQueue);

let recruiter: Actor;
let reviewer: Actor;
let opening: MadeOpening;

beforeEach(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "REVIEWER"] });
  ({ RECRUITER: recruiter, REVIEWER: reviewer } = actors);
  opening = await makeOpening(recruiter);
});

const FILE = csvOf([
  ["Name", "E-mail", "Employer"],
  ["Mara Lind", "mara@example.test", "=1+1"],
  ["", "nobody@example.test", '=HYPERLINK("https://elsewhere.example")'],
  ["Ben Okoro", "no address", "-5"],
]);

async function send(actor: Actor | null, openingId: string, name: string, body: BodyInit, more = {}) {
  const headers = { ...(await browserHeaders(actor)), ...more };
  const url = `http://127.0.0.1:3000/api/imports/${openingId}?name=${encodeURIComponent(name)}`;
  const request = new Request(url, { method: "POST", headers, body, duplex: "half" } as RequestInit);
  const response = await POST(request, { params: Promise.resolve({ openingId }) });
  return { status: response.status, answer: await response.json().catch(() => ({})) };
}

async function problemsOf(actor: Actor | null, importId: string) {
  const headers = await browserHeaders(actor);
  const request = new Request(`http://127.0.0.1:3000/api/imports/problems/${importId}`, { headers });
  const response = await GET(request, { params: Promise.resolve({ importId }) });
  return {
    status: response.status,
    headers: response.headers,
    text: Buffer.from(await response.arrayBuffer()).toString(),
  };
}

describe("bringing a file in", () => {
  test("answers the import, and keeps the file once", async () => {
    const { status, answer } = await send(recruiter, opening.id, "people.csv", FILE);
    expect(status).toBe(201);
    expect(await getImport(recruiter, answer)).toMatchObject({ fileName: "people.csv", state: "RECEIVED" });
    expect(await filesOf(recruiter.organizationId)).toHaveLength(1);
  });

  test("is not for everybody, nor into anybody else's opening", async () => {
    expect((await send(null, opening.id, "people.csv", FILE)).status).toBe(401);
    expect((await send(reviewer, opening.id, "people.csv", FILE)).status).toBe(403);
    const { actors } = await makeOrganization({ roles: ["RECRUITER"] });
    expect((await send(actors.RECRUITER, opening.id, "people.csv", FILE)).status).toBe(404);
    expect((await send(recruiter, "nowhere", "people.csv", FILE)).status).toBe(404);
    expect(await filesOf(recruiter.organizationId)).toEqual([]);
  });

  test("refuses what is too large before it is read, and what is no table in words; nothing of it is kept", async () => {
    const tooLarge = { "content-length": String(65 * 1024 * 1024) };
    expect((await send(recruiter, opening.id, "people.csv", FILE, tooLarge)).status).toBe(413);
    const files: readonly (readonly [string, BodyInit])[] = [
      ["people.csv", ""],
      ["people.csv", Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
      ["people.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])],
      ["resume.json", '{"basics": '],
      ["other.json", '{"some": ["thing"]}'],
    ];
    for (const [name, body] of files) {
      const { status, answer } = await send(recruiter, opening.id, name, body);
      expect([status, answer.data?.reason], name).toEqual([400, "INVALID"]);
      expect(answer.message, name).toMatch(/\.\)?$/);
    }
    expect(await filesOf(recruiter.organizationId)).toEqual([]);
    expect(await store().import.count({ where: { organizationId: recruiter.organizationId } })).toBe(0);
  });
});

describe("the bad rows", () => {
  test("come as a table to put right, which a spreadsheet executes nothing of, and which can be brought in again", async () => {
    const brought = await checked(recruiter, await bringIn(recruiter, opening.id, FILE));
    expect(brought).toMatchObject({ rowsBad: 2 });
    const { status, headers, text } = await problemsOf(recruiter, brought.id);
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toContain("people");
    const [heading, first, second] = text.split("\r\n");
    expect(heading).toBe("\ufeffName,E-mail,Employer,Line,Reason");
    expect(first).toContain(`"'=HYPERLINK(""https://elsewhere.example"")",3,`);
    expect(second).toMatch(/^Ben Okoro,no address,-5,4,E-mail: /);
    await stored(recruiter, brought, true);
    const mended = text
      .replace("\ufeff", "")
      .replace("\r\n,nobody", "\r\nNora Body,nobody")
      .replace("no address", "ben@example.test");
    expect(await importText(recruiter, opening.id, mended)).toMatchObject({
      state: "DONE",
      counts: { candidates: 2 },
    });
    const { organizationId } = recruiter;
    const people = await store().candidate.findMany({ where: { organizationId }, orderBy: { name: "asc" } });
    expect(people.map(({ name, employer }) => [name, employer])).toEqual([
      ["Ben Okoro", "-5"],
      ["Mara Lind", "=1+1"],
      ["Nora Body", '=HYPERLINK("https://elsewhere.example")'],
    ]);
  });

  test("are nobody else's", async () => {
    const { id } = await checked(recruiter, await bringIn(recruiter, opening.id, FILE));
    const { actors } = await makeOrganization({ roles: ["RECRUITER"] });
    expect((await problemsOf(actors.RECRUITER, id)).status).toBe(404);
    expect((await problemsOf(reviewer, id)).status).toBe(403);
    expect((await problemsOf(null, id)).status).toBe(401);
  });
});
