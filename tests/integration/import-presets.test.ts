import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/server/actor";
import { getImport } from "@/server/services/import-list";
import { listProblems } from "@/server/services/import-problems";
import { receiveImport } from "@/server/services/import-receive";
import { checkImport, runImport } from "@/server/services/import-start";
import { workOnImport } from "@/server/services/import-work";
import { closeJobQueue } from "@/server/services/job-queue";
import { makeOrganization } from "@/tests/support/factory";
import { importFile } from "@/tests/support/import-files";
import { makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

let recruiter: Actor;
let manager: Actor;

beforeAll(async () => {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  recruiter = actors.RECRUITER;
  manager = actors.HIRING_MANAGER;
});

afterAll(closeJobQueue);

async function* bodyOf(bytes: Uint8Array) {
  yield bytes;
}

/** Brings a file into an opening of its own by the mapping that is guessed, without its bad rows. */
async function bring(name: string) {
  const opening = await makeOpening(manager);
  const { id } = await receiveImport(recruiter, opening.id, { name, body: bodyOf(importFile(name)) });
  await checkImport(recruiter, { id });
  await workOnImport(id, recruiter.memberId, recruiter.at);
  const checked = await getImport(recruiter, { id });
  const { problems } = await listProblems(recruiter, { id, cursor: null });
  await runImport(recruiter, { id, version: checked.version, isSkippingBad: true });
  await workOnImport(id, recruiter.memberId, recruiter.at);
  const people = await store().candidate.findMany({ where: { importId: id }, orderBy: { name: "asc" } });
  return { done: await getImport(recruiter, { id }), problems, people };
}

test("Lever's candidates come in by the known headings, and nothing else of the file", async () => {
  const { done, problems, people } = await bring("lever.csv");
  expect(done).toMatchObject({
    format: "LEVER",
    subject: "CANDIDATE",
    state: "DONE",
    rowsTotal: 3,
    rowsBad: 1,
  });
  expect(problems).toMatchObject([{ line: 4, column: "Email", value: "not an address" }]);
  expect(people).toMatchObject([
    {
      name: "O'Rourke, Fintan",
      email: "fintan.orourke@example.org",
      employer: "Lee Valley Dairy",
      headline: "Planner",
      links: [],
    },
    {
      reference: "7c1e0a52-53aa-4a06-9a0c-1f5a2f6b0001",
      name: "Sunniva Dahl",
      phone: "+47 22 55 01 10",
      employer: "Fjordline Freight",
      school: "Oslo Metropolitan University",
      links: ["https://www.linkedin.com/in/sunniva-dahl-example", "https://sunniva.example.org"],
    },
  ]);
  expect(JSON.stringify(people)).not.toMatch(/Careers page|Phone interview|Ingrid Moe|Oslo"/);
});

test("Ashby's do, with their scores and surveys left where they are", async () => {
  const { done, people } = await bring("ashby.csv");
  expect(done).toMatchObject({ format: "ASHBY", state: "DONE", rowsTotal: 2, rowsBad: 0 });
  expect(people).toMatchObject([
    {
      reference: "2f7e5a1c-0001",
      name: "Bruno Carvalho",
      headline: "Quality lead",
      employer: "Tejo Textiles",
      school: "University of Porto",
      links: ["https://linkedin.com/in/bruno-carvalho-example"],
    },
    { reference: "2f7e5a1c-0002", name: "Yara Haddad", employer: "Cedar Clinics", links: [] },
  ]);
  expect(JSON.stringify(people)).not.toMatch(/Archived|Referral|Inbound|ashbyhq/);
});

test("a table in Windows-1252 with semicolons is read with every accent", async () => {
  const { done, people } = await bring("candidates-semicolon-1252.csv");
  expect(done).toMatchObject({
    format: "TABLE",
    state: "DONE",
    encoding: "windows-1252",
    separator: ";",
    rowsBad: 0,
  });
  expect(people.map(({ name, employer, headline }) => [name, employer, headline])).toEqual([
    ["François Lefèbvre", "Café “Étoile”", "Gérant – 40 € l’heure"],
    ["Jürgen Weiß", "Weiß & Söhne", "Geschäftsführer"],
  ]);
});
