import { expect, test } from "@/tests/support/e2e";
import {
  bringIn,
  check,
  importAll,
  makeImportWorld,
  sampleFile,
  workbookOf,
} from "@/tests/support/import-browser";
import { store } from "@/tests/support/store";

test("candidates, their outcomes, evidence and certificates come in by four tables, unchecked", async ({
  page,
  signIn,
}) => {
  const world = await makeImportWorld();
  await signIn(world.RECRUITER);
  for (const [file, made] of [
    ["candidates.csv", /^Imported: 3 candidates$/],
    ["outcomes.tsv", /^Imported: 2 outcomes/],
    ["evidence.csv", /^Imported: 2 pieces of evidence$/],
    ["credentials.csv", /^Imported: 2 certificates$/],
  ] as const) {
    await bringIn(page, world.opening.id, sampleFile(file));
    await expect(await check(page)).toHaveText(/^All \d rows can be imported$/);
    await expect(await importAll(page)).toHaveText(made);
  }
  const piece = await store().evidence.findFirstOrThrow({
    where: { organizationId: world.RECRUITER.organizationId, title: "Close calendar 2025" },
    include: { outcome: true },
  });
  expect(piece.checkStatus).toBe("UNCHECKED");
  const dossier = `/openings/${world.opening.id}/applications/${piece.outcome.applicationId}`;
  await page.goto(`${dossier}/outcomes/${piece.outcomeId}`);
  const said = page.getByRole("article", { name: "Close calendar 2025" });
  await expect(said).toContainText("The file says: “checked: Checked; checked by: Maja Holm”.");
  await expect(said).toContainText("Nobody here has checked it.");
});

test("an Excel workbook of certificates comes in as stated ones", async ({ page, signIn }) => {
  const world = await makeImportWorld();
  await signIn(world.RECRUITER);
  const file = await workbookOf("certificates.xlsx", [
    ["Candidate", "Candidate e-mail", "Certificate", "Issuer", "Issued on", "Genuine"],
    ["Alina Ray", "alina@example.test", "Applied AI Practitioner", "Orrery", "2026-03-14", "Confirmed"],
  ]);
  await bringIn(page, world.opening.id, file);
  await expect(page.getByLabel("Each row is")).toHaveValue("CREDENTIAL");
  await check(page);
  await expect(await importAll(page)).toHaveText("Imported: 1 candidate and 1 certificate");
  await page.getByRole("link", { name: "Alina Ray" }).click();
  await page.getByRole("link", { name: "Applied AI Practitioner", exact: true }).click();
  await expect(page.getByText(/The file says: “genuine: Confirmed”/)).toContainText(
    "Nobody here has checked it",
  );
  const row = await store().credential.findFirstOrThrow({
    where: { organizationId: world.RECRUITER.organizationId },
  });
  expect(row.genuineness).toBe("STATED");
});

test("JSON Resume: work becomes drafts that wait, and a certificate is only stated", async ({
  page,
  signIn,
}) => {
  const world = await makeImportWorld();
  await signIn(world.RECRUITER);
  await bringIn(page, world.opening.id, sampleFile("resume.json"));
  await expect(page.getByText("Leonie Achterberg")).toBeVisible();
  await expect(await check(page)).toHaveText("The one entry can be imported");
  await expect(await importAll(page)).toHaveText(
    /^Imported: 1 candidate, \d+ draft outcomes and 2 certificates$/,
  );
  await page.getByRole("link", { name: "Leonie Achterberg" }).click();
  await expect(page.getByText("Raised complete first submissions from 52 % to 79 %").first()).toBeVisible();
  expect(await store().outcome.count({ where: { organizationId: world.RECRUITER.organizationId } })).toBe(0);
});

test("Greenhouse: people come in, and neither ratings nor recommendations do", async ({ page, signIn }) => {
  const world = await makeImportWorld();
  await signIn(world.RECRUITER);
  await bringIn(page, world.opening.id, sampleFile("greenhouse.json"));
  await expect(page.getByText("Priya Raghunathan")).toBeVisible();
  await check(page);
  const problems = page.getByRole("region", { name: "What cannot be read as it stands" });
  await expect(problems).toContainText("This candidate is private in Greenhouse and stays there.");
  await page.getByRole("button", { name: /^Import what can be read/ }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Import/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Imported: 2 candidates/);
  expect(await world.names()).toEqual(["Priya Raghunathan", "Callum Drysdale"]);
  expect(await store().rating.count({ where: { organizationId: world.RECRUITER.organizationId } })).toBe(0);
});

for (const { file, format, found, names } of [
  {
    file: "lever.csv",
    format: "Lever export",
    found: "2 of 3 rows can be imported, 1 cannot as it stands",
    names: ["Sunniva Dahl", "O'Rourke, Fintan"],
  },
  {
    file: "ashby.csv",
    format: "Ashby export",
    found: "All 2 rows can be imported",
    names: ["Bruno Carvalho", "Yara Haddad"],
  },
]) {
  test(`${format}: recognised by its headings, and read by its preset`, async ({ page, signIn }) => {
    const world = await makeImportWorld();
    await signIn(world.RECRUITER);
    await bringIn(page, world.opening.id, sampleFile(file));
    await expect(page.getByText(`Recognised as: ${format}`)).toBeVisible();
    await expect(await check(page)).toHaveText(found);
    await page.getByRole("button", { name: /^Import (the )?2/ }).click();
    if (found.includes("cannot")) {
      await page.getByRole("alertdialog").getByRole("button", { name: "Import 2 rows" }).click();
    }
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Imported: 2 candidates");
    expect(await world.names()).toEqual(names);
  });
}
