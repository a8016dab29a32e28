import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Actor } from "@/server/actor";
import { expect, test } from "@/tests/support/e2e";
import { makeOrganization } from "@/tests/support/factory";
import { bringIn, check, fileOf, importAll, makeImportWorld } from "@/tests/support/import-browser";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { sampleFiles } from "@/tests/support/sample-files";
import { store } from "@/tests/support/store";
import { recordOf, tableOf, type Unpacked, unpack } from "@/tests/support/unpacked";

/** An opening with one candidate, who wrote a formula into a field and has a file beside the evidence. */
async function makeWorld(page: Page, signIn: (actor: Actor) => Promise<void>) {
  const { actors, organization } = await makeOrganization({
    roles: ["HIRING_MANAGER", "RECRUITER", "ADMIN"],
  });
  const opening = await makeOpening(actors.HIRING_MANAGER, { title: "Operations analyst" });
  const application = await makeApplication(opening, {
    name: "Chiara Neri",
    email: "chiara@example.test",
    employer: '=HYPERLINK("http://127.0.0.1:9","click")',
  });
  const { id: outcomeId, evidenceIds } = await makeOutcome(application, {
    statement: "Claims are answered within a day",
    metric: "Days to an answer",
    baseline: 4,
    after: 1,
    evidence: [{ kind: "SYSTEM_RECORD", checkedBy: actors.HIRING_MANAGER }],
  });
  const [evidenceId = ""] = evidenceIds;
  await store().evidence.create({
    data: {
      organizationId: organization.id,
      outcomeId,
      kind: "SPECIFIC_SELF_REPORT",
      title: "Own statement",
      isStatement: true,
    },
  });
  await signIn(actors.RECRUITER);
  const content = (await sampleFiles())["hours.csv"] as Buffer;
  const sent = await page.request.post(`/api/evidence/${evidenceId}/attachments?name=hours.csv`, {
    data: content,
    headers: { "content-type": "application/octet-stream" },
  });
  expect(sent.status()).toBe(201);
  return { ...actors, organization, opening, evidenceId, content };
}

/** In the page: what was read of the exports before one began arrives only after that is being saved. */
function holdFirstList(): void {
  const send = window.fetch.bind(window);
  const { click } = HTMLAnchorElement.prototype;
  let isFirst = true;
  const saved = new Promise<void>((resolve) => {
    HTMLAnchorElement.prototype.click = function save() {
      click.call(this);
      resolve();
    };
  });
  window.fetch = async (...request) => {
    const isHeld = isFirst && String(request[0]).includes("export.list");
    if (isHeld) isFirst = false;
    const answer = await send(...request);
    if (isHeld) await saved;
    return answer;
  };
}

/** Exports by the dialog of the page that is open; answers the archive as the browser saved it. */
async function exportHere(
  page: Page,
  title: string,
): Promise<{ name: string; archive: Buffer; files: Unpacked }> {
  const dialog = page.getByRole("dialog", { name: `Export ${title}` });
  await expect(async () => {
    await page.getByRole("button", { name: "Export", exact: true }).click({ timeout: 2000 });
    await expect(dialog).toBeVisible({ timeout: 2000 });
  }).toPass();
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  const saved = await download;
  const archive = await readFile(await saved.path());
  await expect(dialog.getByRole("status").filter({ hasText: "The archive is complete" })).toBeVisible();
  return { name: saved.suggestedFilename(), archive, files: await unpack(archive) };
}

test("an opening is exported, and imported into another organization with all that is in it", async ({
  page,
  signIn,
}) => {
  const world = await makeWorld(page, signIn);
  await page.goto(`/openings/${world.opening.id}`);
  const { name, archive, files } = await exportHere(page, "Operations analyst");

  await test.step("the archive holds tables, record and files", async () => {
    expect(name).toMatch(/^outweigh-operations-analyst-\d{4}-\d\d-\d\d\.zip$/);
    const [candidate] = tableOf(files, "candidates.csv");
    expect(candidate).toMatchObject({
      Name: "Chiara Neri",
      Employer: '\'=HYPERLINK("http://127.0.0.1:9","click")',
    });
    expect(tableOf(files, "outcomes.csv")).toMatchObject([{ Before: "4", After: "1" }]);
    expect(files.get(`files/${world.evidenceId}/1 hours.csv`)).toEqual(world.content);
    expect(recordOf(files).openings[0]?.applications[0]?.candidate.name).toBe("Chiara Neri");
  });

  await test.step("who exported it, and when, stands in the dialog", async () => {
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const earlier = page.getByRole("list", { name: "Earlier exports" });
    await expect(earlier.getByRole("listitem")).toHaveCount(1);
    await expect(earlier).toContainText("You");
    await expect(earlier).toContainText("Complete");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Export", exact: true })).toBeFocused();
  });

  await test.step("another organization imports it, its checks only as what the file says", async () => {
    const other = await makeImportWorld();
    await signIn(other.RECRUITER);
    await bringIn(page, other.opening.id, fileOf(name, archive));
    await expect(await check(page)).toContainText("can be imported");
    await expect(await importAll(page)).toContainText("1 candidate");
    expect(await other.names()).toEqual(["Chiara Neri"]);
    const { organizationId } = other.RECRUITER;
    const piece = await store().evidence.findFirstOrThrow({
      where: { organizationId, isStatement: false },
      include: { attachments: true },
    });
    expect(piece).toMatchObject({ checkStatus: "UNCHECKED", reference: world.evidenceId });
    expect(piece.statedInFile).toMatchObject({ checkStatus: "Supports it" });
    expect(piece.attachments.map((one) => one.name)).toEqual(["hours.csv"]);
    const person = await store().candidate.findFirstOrThrow({ where: { organizationId } });
    expect(person.employer).toBe('=HYPERLINK("http://127.0.0.1:9","click")');
    await page.goto(`/openings/${other.opening.id}`);
    const again = await exportHere(page, "Operations analyst");
    for (const table of ["candidates.csv", "outcomes.csv", "evidence.csv", "credentials.csv"]) {
      expect(again.files.get(table)?.toString("utf8"), table).toBe(files.get(table)?.toString("utf8"));
    }
  });
});

test("an admin exports everything, without files, from the settings", async ({ page, signIn }) => {
  const world = await makeWorld(page, signIn);
  await makeOpening(world.HIRING_MANAGER, { title: "Claims lead" });
  await signIn(world.ADMIN);
  await page.goto("/settings/members");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: `Export ${world.organization.name}` });
  await dialog.getByRole("checkbox", { name: "With the attached files" }).uncheck();
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  const files = await unpack(await readFile(await (await download).path()));
  expect([...files.keys()].filter((path) => path.startsWith("files/"))).toEqual([]);
  expect(recordOf(files)).toMatchObject({ scope: "ORGANIZATION", hasFiles: false });
  expect(recordOf(files).openings.map(({ title }) => title)).toEqual(["Operations analyst", "Claims lead"]);
  await dialog.getByRole("button", { name: "Close" }).first().click();
  const list = page.getByRole("list", { name: "Earlier exports" });
  await expect(list.getByRole("listitem").first()).toContainText("without files");
});

test("an export that goes on is stopped by its button, and one that ended with its process says so", async ({
  page,
  signIn,
}) => {
  const world = await makeWorld(page, signIn);
  const { organizationId, memberId: createdById } = world.RECRUITER;
  const data = { organizationId, openingId: world.opening.id, createdById, rowsTotal: 400, rowsDone: 100 };
  const heartbeatAt = new Date(Date.now() + 3_600_000);
  const { id } = await store().export.create({
    data: { ...data, state: "RUNNING", bytes: 9000, heartbeatAt },
  });
  await page.goto(`/openings/${world.opening.id}`);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("progressbar", { name: "Exporting" })).toHaveAttribute(
    "aria-valuenow",
    "100",
  );
  await expect(dialog).toContainText("100 of 400 rows, 25 %");
  await dialog.getByRole("button", { name: "Stop" }).click();
  await expect(dialog.getByRole("list", { name: "Earlier exports" })).toContainText("Stopped after 9 KB");
  await expect(dialog.getByRole("button", { name: "Export", exact: true })).toBeVisible();
  const silent = new Date(Date.now() - 3_600_000);
  await store().export.update({ where: { id }, data: { state: "RUNNING", heartbeatAt: silent } });
  await page.reload();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await expect(page.getByRole("list", { name: "Earlier exports" })).toContainText("It did not finish");
});

test("a reviewer is offered no export, and an address that was used says so", async ({
  page,
  signIn,
  allowConsole,
}) => {
  allowConsole(/status of 4/);
  const world = await makeWorld(page, signIn);
  await page.addInitScript(holdFirstList);
  await page.goto(`/openings/${world.opening.id}`);
  const { archive } = await exportHere(page, "Operations analyst");
  expect(archive.length).toBeGreaterThan(0);
  const { id } = await store().export.findFirstOrThrow({ where: { openingId: world.opening.id } });
  const again = await page.request.get(`/api/exports/${id}`);
  expect(again.status()).toBe(423);
  expect(await again.text()).toBe("This export was downloaded or stopped already. Start another one.");
  await store().member.update({ where: { id: world.RECRUITER.memberId }, data: { role: "REVIEWER" } });
  await store().panelMember.create({
    data: {
      organizationId: world.RECRUITER.organizationId,
      openingId: world.opening.id,
      memberId: world.RECRUITER.memberId,
      isReviewing: false,
    },
  });
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Operations analyst" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Export", exact: true })).toHaveCount(0);
});
