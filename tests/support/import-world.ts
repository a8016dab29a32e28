import type { Page } from "@playwright/test";
import { NO_COUNTS } from "@/domain/import/import-view";
import { builtOnWords } from "@/domain/import/undo-words";
import { busyWorld } from "@/tests/support/busy-world";
import { makeApplication, makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

const A_DAY_MS = 24 * 3_600_000;

const APPLICANTS = `Full name,E-mail,Current company,Job title,Notes
Ottilie Vane,ottilie.vane@example.test,Greyfen Assurance,Claims handler,met at the fair in May
Ravi Anand,ravi.anand@harbour-line,Harbour Line,Analyst,
,jana.weiss@example.test,Weiss & Co,Team lead,recommended
Nora Lindgren,nora.lindgren@example.test,Orrery,Operations analyst,
`;

const RESUME = {
  $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
  basics: { name: "Ottilie Vane", label: "Claims handler", email: "ottilie.vane@example.test" },
  work: [
    {
      name: "Greyfen Assurance",
      position: "Claims handler",
      startDate: "2024-02-01",
      highlights: ["Cut the first reply to a motor claim from 41 to 17 hours with drafted letters."],
    },
  ],
  certificates: [{ name: "Applied AI Practitioner", date: "2026-03-14", issuer: "Orrery" }],
};

let opening: Promise<string> | undefined;

/** An opening of the busy recruiter into which files are brought; the same one whoever asks. */
function importOpening(): Promise<string> {
  opening ??= busyWorld().then(
    async ({ recruiter }) => (await makeOpening(recruiter, { title: "Claims analyst, Leeds" })).id,
  );
  return opening;
}

/** Brings a file in as the signed-in recruiter of this page would; answers the import. */
async function bring(page: Page, name: string, data: string): Promise<{ id: string; path: string }> {
  const openingId = await importOpening();
  const answer = await page.request.post(`/api/imports/${openingId}?name=${name}`, { data });
  if (!answer.ok()) throw new Error(`The file was not taken in: ${await answer.text()}`);
  const { id } = (await answer.json()) as { id: string };
  return { id, path: `/openings/${openingId}/imports/${id}` };
}

/** A table whose columns were guessed. */
export async function importColumnsPath(page: Page): Promise<string> {
  return (await bring(page, "applicants.csv", APPLICANTS)).path;
}

/** A file that says itself what is what. */
export async function importPeoplePath(page: Page): Promise<string> {
  return (await bring(page, "resume.json", JSON.stringify(RESUME))).path;
}

/** A table that is being checked, and never gets any further. */
export async function importCheckingPath(page: Page): Promise<string> {
  const { id, path } = await bring(page, "applicants-2025.csv", APPLICANTS);
  await store().import.update({
    where: { id },
    data: {
      state: "CHECKING",
      rowsTotal: 100_000,
      rowsDone: 41_000,
      heartbeatAt: new Date(Date.now() + A_DAY_MS),
    },
  });
  return path;
}

/** A table two rows of which cannot be taken as they stand. */
export async function importCheckedPath(page: Page): Promise<string> {
  const { id, path } = await bring(page, "applicants.csv", APPLICANTS);
  const { organizationId } = await store().import.update({
    where: { id },
    data: {
      state: "CHECKED",
      rowsTotal: 4,
      rowsDone: 4,
      rowsBad: 2,
      counts: { ...NO_COUNTS, candidates: 2 },
    },
  });
  await store().importProblem.createMany({
    data: [
      {
        line: 3,
        column: "E-mail",
        reason: "This is not an e-mail address.",
        value: "ravi.anand@harbour-line",
      },
      { line: 4, column: "Full name", reason: "Every row needs a name.", value: "" },
    ].map((problem) => ({ ...problem, organizationId, importId: id })),
  });
  return path;
}

/** An import that made two people, and could not be undone because one of them was changed since. */
export async function importDonePath(page: Page): Promise<string> {
  const { id, path } = await bring(page, "applicants.csv", APPLICANTS);
  const { organizationId, openingId } = await store().import.update({
    where: { id },
    data: {
      state: "DONE",
      rowsTotal: 4,
      rowsDone: 4,
      rowsBad: 2,
      counts: { ...NO_COUNTS, candidates: 2, drafts: 1, skipped: 2 },
      finishedAt: new Date("2026-11-20T14:06:00Z"),
      failure: builtOnWords([{ name: "Nora Lindgren", why: "changed" }], 1),
    },
  });
  for (const name of ["Ottilie Vane", "Nora Lindgren"]) {
    const application = await makeApplication({ id: openingId, organizationId }, { name });
    await store().application.update({ where: { id: application.id }, data: { importId: id } });
  }
  await store().importProblem.create({
    data: { organizationId, importId: id, line: 4, column: "Full name", reason: "Every row needs a name." },
  });
  return path;
}

/** The list of what was brought in, with files that stand differently. */
export async function importsPath(page: Page): Promise<string> {
  await importDonePath(page);
  await importCheckedPath(page);
  return `/openings/${await importOpening()}/imports`;
}
