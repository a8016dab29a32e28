import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { sampleFiles } from "@/tests/support/sample-files";
import { store } from "@/tests/support/store";

/** An outcome of Chiara Neri with one piece of evidence; REVIEWER owes a review of it. */
async function makeWorld() {
  const { actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "RECRUITER", "REVIEWER"] });
  const panel = [{ actor: actors.REVIEWER, isReviewing: true }];
  const opening = await makeOpening(actors.HIRING_MANAGER, { title: "Operations analyst", panel });
  const application = await makeApplication(opening, { name: "Chiara Neri" });
  const outcome = await makeOutcome(application, {
    statement: "Claims are answered within a day",
    evidence: [{ kind: "SYSTEM_RECORD" }],
  });
  const evidenceId = outcome.evidenceIds[0] ?? "";
  await store().evidence.update({ where: { id: evidenceId }, data: { title: "Workflow export" } });
  const dossier = `/openings/${opening.id}/applications/${application.id}`;
  const page = `${dossier}/outcomes/${outcome.id}`;
  return { ...actors, application, evidenceId, dossier, page };
}

async function filesNamed(names: readonly string[]) {
  const samples = await sampleFiles();
  return names.map((name) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: samples[name.replace("Chiara Neri ", "")] as Buffer,
  }));
}

/** Chooses files with a button's own dialog, once the button is alive. */
async function chooseFiles(page: Page, button: string, files: Awaited<ReturnType<typeof filesNamed>>) {
  await expect(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser", { timeout: 2000 }),
      page.getByRole("button", { name: button }).click(),
    ]);
    await chooser.setFiles(files);
  }).toPass();
}

test("a file is attached by its button, looked at, saved and removed", async ({ page, signIn }) => {
  const world = await makeWorld();
  await signIn(world.RECRUITER);
  await page.goto(world.page);
  const names = ["screen.png", "report.pdf", "hours.csv"];
  await chooseFiles(page, "Attach a file to Workflow export", await filesNamed(names));
  const list = page.getByRole("list", { name: "Files of Workflow export" });
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await expect(list).toContainText(world.RECRUITER.name);

  await page.getByRole("button", { name: "View screen.png" }).click();
  const picture = page.getByRole("dialog", { name: "screen.png" }).getByRole("img", { name: "screen.png" });
  await expect(picture).toHaveJSProperty("naturalWidth", 48);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "View screen.png" })).toBeFocused();
  await page.getByRole("button", { name: "View report.pdf" }).click();
  await expect(page.getByRole("dialog", { name: "report.pdf" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "View report.pdf" })).toBeFocused();
  await expect(page.getByRole("button", { name: "View hours.csv" })).toHaveCount(0);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download hours.csv" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("hours.csv");
  expect(await readFile(await saved.path())).toEqual((await sampleFiles())["hours.csv"]);

  await page.getByRole("button", { name: "Remove hours.csv" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove file" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(2);
  expect(await store().attachment.count({ where: { evidenceId: world.evidenceId } })).toBe(2);
});

test("a file that lies about what it is gets a clear answer beside the others", async ({
  page,
  signIn,
  allowConsole,
}) => {
  allowConsole(/status of 400/);
  const world = await makeWorld();
  await signIn(world.RECRUITER);
  await page.goto(world.page);
  const liar = { name: "report.pdf", mimeType: "application/pdf", buffer: Buffer.from("<!doctype html><p>") };
  const other = { name: "program.exe", mimeType: "application/pdf", buffer: Buffer.from("MZ") };
  await chooseFiles(page, "Attach a file to Workflow export", [liar, other]);
  const alerts = page.getByRole("list", { name: "Files on their way" }).getByRole("alert");
  await expect(alerts.first()).toContainText("“report.pdf” is not a PDF but a web page (HTML).");
  await expect(alerts.last()).toContainText("Files of this kind cannot be attached.");
  await page.getByRole("button", { name: "Dismiss: report.pdf" }).click();
  await page.getByRole("button", { name: "Dismiss: program.exe" }).click();
  await expect(alerts).toHaveCount(0);
});

test("a file dropped on the evidence, or pasted there, is attached", async ({ page, signIn }) => {
  const world = await makeWorld();
  await signIn(world.RECRUITER);
  await page.goto(world.page);
  const button = page.getByRole("button", { name: "Attach a file to Workflow export" });
  await chooseFiles(page, "Attach a file to Workflow export", await filesNamed(["note.txt"]));
  await expect(page.getByRole("link", { name: "Download note.txt" })).toBeVisible();
  for (const type of ["drop", "paste"] as const) {
    await button.evaluate((target, kind) => {
      const data = new DataTransfer();
      data.items.add(new File([`by ${kind}`], `${kind}.txt`));
      const init = { bubbles: true, cancelable: true };
      target.dispatchEvent(
        kind === "drop"
          ? new DragEvent(kind, { ...init, dataTransfer: data })
          : new ClipboardEvent(kind, { ...init, clipboardData: data }),
      );
    }, type);
    await expect(page.getByRole("link", { name: `Download ${type}.txt` })).toBeVisible();
  }
});

test("files chosen for a new outcome outlive a reload and are attached when it is saved", async ({
  page,
  signIn,
}) => {
  const world = await makeWorld();
  await signIn(world.RECRUITER);
  await page.goto(`${world.dossier}/outcomes/new`);
  await page.getByRole("toolbar", { name: "Add evidence" }).getByRole("button").first().click();
  await page.getByLabel("What it is").fill("Dashboard export");
  await chooseFiles(page, "Attach a file to evidence 1", await filesNamed(["hours.csv"]));
  const held = page.getByRole("list", { name: "Files to attach" });
  await expect(held).toContainText("hours.csv");
  await expect(page.getByText(/kept on this device at|Kept on this device/i).first()).toBeVisible();
  await page.reload();
  await expect(held).toContainText("hours.csv");
  await page.getByRole("textbox", { name: "What changed" }).fill("The report is written in a day");
  await page
    .getByRole("button", { name: /^Save outcome/ })
    .filter({ visible: true })
    .click();
  await expect(page.getByText("1 file attached")).toBeVisible();
  const row = await store().attachment.findFirstOrThrow({
    where: { organizationId: world.RECRUITER.organizationId },
    select: { name: true, evidence: { select: { title: true } } },
  });
  expect(row).toEqual({ name: "hours.csv", evidence: { title: "Dashboard export" } });
});

test("a blind reviewer sees a cleared file under a masked name, and why another is withheld", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const world = await makeWorld();
  await signIn(world.RECRUITER);
  await page.goto(world.page);
  const files = await filesNamed(["Chiara Neri screen.png", "Chiara Neri report.pdf"]);
  await chooseFiles(page, "Attach a file to Workflow export", files);
  const shown = page.getByRole("switch", { name: /report\.pdf before they hand in$/ });
  await expect(shown).not.toBeChecked();
  const picture = page.getByRole("switch", { name: /screen\.png before they hand in$/ });
  await expect(picture).not.toBeChecked();
  const cleared = page.waitForResponse((answer) => answer.url().includes("attachment.setClearance"));
  await picture.click();
  expect((await cleared).ok()).toBe(true);

  const desk = await anotherBrowser();
  await signIn(world.REVIEWER, desk.context());
  await desk.goto(`/review/${world.application.id}`);
  const summary = desk.getByText("Workflow export");
  const list = desk.getByRole("list", { name: "Files" });
  await expect(async () => {
    await summary.click();
    await expect(list).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(list).not.toContainText(/Chiara|Neri/);
  await expect(list.getByRole("listitem").filter({ hasText: "report.pdf" })).toContainText("Withheld until");
  await list.getByRole("button", { name: /^View/ }).click();
  await expect(desk.getByRole("dialog").getByRole("img", { name: /screen\.png/ })).toBeVisible();

  // The switch shows at once what is still being stored.
  const stored = page.waitForResponse((answer) => answer.url().includes("attachment.setClearance"));
  await shown.click();
  expect((await stored).ok()).toBe(true);
  await expect(shown).toBeChecked();
  await desk.reload();
  await expect(async () => {
    await summary.click();
    await expect(list).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(list.getByRole("link", { name: /^Download .*report\.pdf/ })).toBeVisible();
});
