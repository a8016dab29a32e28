import type { Locator, Page } from "@playwright/test";
import writeExcelFile from "write-excel-file/node";
import { expect } from "@/tests/support/e2e";
import { makeOrganization } from "@/tests/support/factory";
import { importFile } from "@/tests/support/import-files";
import { makeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

/** A file as a browser hands it over. */
export interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file by its name and what stands in it. */
export function fileOf(name: string, content: string | Buffer): SentFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

/** One of the files in tests/support/import-files. */
export function sampleFile(name: string): SentFile {
  return fileOf(name, importFile(name));
}

/** A workbook with one sheet of text. */
export async function workbookOf(name: string, rows: readonly (readonly string[])[]): Promise<SentFile> {
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  return fileOf(name, await writeExcelFile(cells).toBuffer());
}

/** Chooses a file with the button's own dialog, once the button is alive, and waits for the page that reads it. */
export async function bringIn(page: Page, openingId: string, file: SentFile): Promise<void> {
  await page.goto(`/openings/${openingId}/imports`);
  await expect(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser", { timeout: 2000 }),
      page.getByRole("button", { name: "Choose a file" }).click(),
    ]);
    await chooser.setFiles(file);
  }).toPass();
  await expect(page.getByRole("heading", { name: `What is in ${file.name}?` })).toBeVisible();
}

/** Has everything in the file checked; answers the sentence that says what was found. */
export async function check(page: Page): Promise<Locator> {
  const finding = page.getByRole("heading", { level: 1 });
  await expect(async () => {
    const button = page.getByRole("button", { name: /^Check every/ });
    if (await button.isVisible()) await button.click();
    await expect(finding).toContainText(/can be imported|cannot be read/, { timeout: 2000 });
  }).toPass();
  return finding;
}

/** Imports what was checked; answers the sentence that says what came of it. */
export async function importAll(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /^Import [\d,]+ (row|rows|entry|entries)/ }).click();
  const finding = page.getByRole("heading", { level: 1 });
  await expect(finding).toContainText("Imported:");
  return finding;
}

/** Takes the import on screen back, and waits until that is done. */
export async function undoImport(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Undo the import…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Undo the import" }).click();
  await expect(page.getByRole("heading", { name: "This import was undone" })).toBeVisible();
}

/** An opening without candidates, its recruiter, and who is in it by now. */
export async function makeImportWorld() {
  const { organization, actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "RECRUITER"] });
  const opening = await makeOpening(actors.HIRING_MANAGER, { title: "Operations analyst" });
  const names = async () => {
    const rows = await store().application.findMany({
      where: { openingId: opening.id },
      select: { candidate: { select: { name: true } } },
      orderBy: { number: "asc" },
    });
    return rows.map(({ candidate }) => candidate.name);
  };
  return { ...actors, organization, opening, names };
}
