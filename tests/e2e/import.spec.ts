import { readFile } from "node:fs/promises";
import { expect, test } from "@/tests/support/e2e";
import { makeMember } from "@/tests/support/factory";
import {
  bringIn,
  check,
  fileOf,
  importAll,
  makeImportWorld,
  undoImport,
} from "@/tests/support/import-browser";
import { store } from "@/tests/support/store";

const APPLICANTS = `full name,Email,Current company,Notes
Chiara Neri,chiara.neri@example.test,Harbour Line,met in May
Ben Okoro,not an address,Kestrelgate,
,nobody@example.test,Marl,
Dita Novák,dita.novak@example.test,Orrery,"two lines
of notes"
`;

test("a table with bad rows: they are listed, downloaded, mended and imported, and one import is undone", async ({
  page,
  signIn,
}) => {
  const world = await makeImportWorld();
  await signIn(world.RECRUITER);

  await test.step("the columns are guessed, and the first rows shown as they would be read", async () => {
    await bringIn(page, world.opening.id, fileOf("applicants.csv", APPLICANTS));
    await expect(page.getByLabel("full name", { exact: true })).toHaveValue("candidateName");
    await expect(page.getByText("Guessed from its heading").first()).toBeVisible();
    await expect(page.getByLabel("Notes", { exact: true })).toHaveValue("");
    const rows = page.getByRole("region", { name: "The first rows", exact: true });
    await expect(rows).toContainText("Dita Novák");
    await page.getByLabel("full name", { exact: true }).selectOption("");
    await expect(page.getByText("No column is “Name”, which every row needs.")).toBeVisible();
    await page.getByLabel("full name", { exact: true }).selectOption("candidateName");
    await expect(page.getByText("No column is “Name”, which every row needs.")).toHaveCount(0);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  });

  await test.step("every bad row is listed before anything is stored", async () => {
    await expect(await check(page)).toHaveText("2 of 4 rows can be imported, 2 cannot as they stand");
    const problems = page.getByRole("region", { name: "What cannot be read as it stands" });
    await expect(problems.getByRole("row").filter({ hasText: "not an address" })).toContainText("Email");
    await expect(problems.getByRole("row").filter({ hasText: "full name" })).toContainText("4");
    expect(await world.names()).toEqual([]);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2 of 4 rows");
  });

  await test.step("the good rows come in once it was said that the others stay out", async () => {
    await page.getByRole("button", { name: /^Import the 2 good rows/ }).click();
    const question = page.getByRole("alertdialog", { name: "Leave 2 bad rows out?" });
    await question.getByRole("button", { name: "Import 2 rows" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Imported: 2 candidates");
    expect(await world.names()).toEqual(["Chiara Neri", "Dita Novák"]);
  });

  const mended = await test.step("the bad rows are downloaded and mended", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download the bad rows" }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    expect(text).toContain("Reason");
    expect(text).not.toContain("Chiara");
    return text
      .replace("not an address", "ben.okoro@example.test")
      .replace(",nobody@example.test", "Edda Ravn,nobody@example.test");
  });

  await test.step("the mended file comes in whole", async () => {
    await bringIn(page, world.opening.id, fileOf("mended.csv", mended));
    await expect(page.getByText("Guessed from last time").first()).toBeVisible();
    await expect(await check(page)).toHaveText("All 2 rows can be imported");
    await expect(await importAll(page)).toHaveText("Imported: 2 candidates");
    expect((await world.names()).sort()).toEqual(["Ben Okoro", "Chiara Neri", "Dita Novák", "Edda Ravn"]);
    const people = page.getByRole("list", { name: "Of whom it brought something" });
    await people.getByRole("link", { name: "Ben Okoro" }).click();
    await expect(page.getByText(/^Came in with the import of/)).toContainText("mended.csv");
    await page.getByRole("link", { name: "mended.csv" }).click();
  });

  await test.step("undone, nothing of it is left, and the other import stands", async () => {
    await undoImport(page);
    expect(await world.names()).toEqual(["Chiara Neri", "Dita Novák"]);
    await page.getByRole("link", { name: "Import another file" }).click();
    const list = page.getByRole("list", { name: "Imports" });
    await expect(list.getByRole("listitem").first()).toContainText("Undone");
    await expect(list.getByRole("listitem").last()).toContainText("Imported: 2 candidates");
  });
});

test("an import of which somebody was changed since is not undone, and says of whom", async ({
  page,
  signIn,
}) => {
  const world = await makeImportWorld();
  await signIn(world.RECRUITER);
  await bringIn(page, world.opening.id, fileOf("two.csv", "Name\nChiara Neri\nBen Okoro\n"));
  await check(page);
  await importAll(page);
  await page.getByRole("link", { name: "Chiara Neri" }).click();
  await page.getByRole("link", { name: "Edit details" }).click();
  await page.getByLabel("Employer").fill("Harbour Line");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.goto(`/openings/${world.opening.id}/imports`);
  await page.getByRole("link", { name: "two.csv" }).click();
  await page.getByRole("button", { name: "Undo the import…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Undo the import" }).click();
  const refusal = page.getByRole("alert").filter({ hasText: "cannot be undone" });
  await expect(refusal).toContainText("Chiara Neri was changed");
  await expect(refusal).not.toContainText("Ben Okoro");
  expect(await world.names()).toEqual(["Chiara Neri", "Ben Okoro"]);
});

test("with the keyboard alone: a table of outcomes with semicolons comes in and is undone", async ({
  page,
  signIn,
}) => {
  const world = await makeImportWorld();
  await signIn(world.RECRUITER);
  const table = `Candidate;Candidate e-mail;Statement;Metric;Before;After;Unit
Chiara Neri;chiara@example.test;Claims are answered within a day;Time to answer;41;17;hours
`;
  await page.goto(`/openings/${world.opening.id}`);
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.keyboard.type("Import cand");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Nothing imported yet" })).toBeVisible();
  await expect(async () => {
    await page.getByRole("button", { name: "Choose a file" }).focus();
    const chosen = page.waitForEvent("filechooser", { timeout: 2000 });
    await page.keyboard.press("Enter");
    await (await chosen).setFiles(fileOf("outcomes.csv", table));
  }).toPass();
  const finding = page.getByRole("heading", { level: 1 });
  await expect(finding).toHaveText("What is in outcomes.csv?");
  await expect(page.getByLabel("Each row is")).toHaveValue("OUTCOME");
  await expect(page.getByLabel("Between the columns")).toHaveValue(";");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(finding).toHaveText("The one row can be imported");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(finding).toHaveText("Imported: 1 candidate and 1 outcome");
  const undo = page.getByRole("button", { name: "Undo the import…" });
  for (let tabs = 0; tabs < 40 && !(await undo.evaluate((it) => it === document.activeElement)); tabs++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alertdialog")).toContainText("1 candidate and 1 outcome");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(finding).toHaveText("This import was undone");
  expect(await world.names()).toEqual([]);
});

test("somebody else changes the columns meanwhile: both are shown, and one is chosen", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const world = await makeImportWorld();
  const colleague = await makeMember(world.organization, "RECRUITER", { name: "Imogen Carr" });
  await signIn(world.RECRUITER);
  await bringIn(page, world.opening.id, fileOf("people.csv", "Name,What\nChiara Neri,Analyst\n"));
  const other = await anotherBrowser();
  await signIn(colleague, other.context());
  await other.goto(page.url());
  await other.getByLabel("What", { exact: true }).selectOption("employer");
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByLabel("What", { exact: true }).selectOption("headline");
  const clash = page.getByRole("dialog", { name: "Somebody changed this while you were writing" });
  await expect(clash).toContainText("What: Headline");
  await expect(clash).toContainText("What: Employer");
  await clash.getByRole("button", { name: "Take what is stored" }).click();
  await expect(page.getByLabel("What", { exact: true })).toHaveValue("employer");
  await page.reload();
  await expect(page.getByLabel("What", { exact: true })).toHaveValue("employer");
});

test("a file that cannot be read says why, and nothing of it is stored", async ({
  page,
  signIn,
  allowConsole,
}) => {
  allowConsole(/status of 4\d\d/);
  const world = await makeImportWorld();
  await signIn(world.RECRUITER);
  await page.goto(`/openings/${world.opening.id}/imports`);
  const problem = page.getByRole("group", { name: "A file to import" }).getByRole("alert");
  for (const [file, reason] of [
    [fileOf("empty.csv", ""), "empty.csv: This file is empty."],
    [fileOf("torn.xlsx", "PK\u0003\u0004 and no more"), /^torn\.xlsx: This archive cannot be read/],
    [fileOf("resume.json", '{ "basics": { "name": '), /^resume\.json: \S/],
  ] as const) {
    await expect(async () => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser", { timeout: 2000 }),
        page.getByRole("button", { name: "Choose a file" }).click(),
      ]);
      await chooser.setFiles(file);
    }).toPass();
    await expect(problem).toHaveText(reason);
  }
  expect(await store().import.count({ where: { openingId: world.opening.id } })).toBe(0);
});
