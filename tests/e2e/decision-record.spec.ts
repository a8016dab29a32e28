import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { unsealPacket } from "@/domain/sealed-packet";
import { makeDecisionWorld } from "@/tests/support/decision-world";
import { expect, test } from "@/tests/support/e2e";
import { downloadPacket } from "@/tests/support/e2e/deciding";
import { makeOrganization } from "@/tests/support/factory";

const WHY = "She moved exactly the number that the brief names as the bottleneck, and we need that first.";
const SENTENCE = "Her answers in the exercise showed what the ratings could not.";
const NOTE = "Agreed. I saw the exercise, too.";

/** Runs `npm run recompute`'s script. */
function recompute(...given: string[]): Promise<{ code: number; output: string }> {
  const command = ["--import", "tsx", "scripts/recompute.ts", ...given];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, output, errors) => {
      resolve({ code: error ? Number(error.code) : 0, output: output + errors });
    });
  });
}

/** The text of a PDF, page by page. */
async function readPdf(file: string): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)) }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join(""));
  }
  return pages;
}

async function save(page: Page, name: string, to: string): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name, exact: true }).click();
  await (await download).saveAs(to);
  return to;
}

test("a decision against the arithmetic, signed by two, is kept as packet and PDF that stand up", async ({
  page,
  signIn,
  anotherBrowser,
  baseURL,
}, testInfo) => {
  const { organization, actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "ADMIN"] });
  const { opening } = await makeDecisionWorld(organization, actors.HIRING_MANAGER);
  await signIn(actors.ADMIN);
  const headers = { "content-type": "application/json" };
  expect((await page.request.post("/api/trpc/score.recompute", { headers })).ok()).toBe(true);
  await signIn(actors.HIRING_MANAGER);

  await test.step("the opening asks for two signatures", async () => {
    await page.goto(`/openings/${opening.id}/brief`);
    const choice = page.getByRole("radiogroup", { name: "How many people sign a decision" });
    await choice.getByRole("radio", { name: /^Two/ }).click();
    await expect(page.getByText("Saved. It holds for decisions from now on")).toBeVisible();
  });

  await test.step("what the arithmetic says is asked about before anything is sent", async () => {
    await page.goto(`/openings/${opening.id}/decision`);
    const about = page.getByRole("combobox", { name: "About" });
    const amara = about.getByRole("option", { name: /^Amara Brandt,/ });
    await about.selectOption((await amara.textContent()) as string);
    const sentence = page.getByRole("textbox", { name: "Against the arithmetic" });
    await expect(sentence).toBeVisible();
    await expect(
      page.getByText(/^The arithmetic has Ben Okoro ahead, \d\d %\. .+ say in a sentence why\.$/),
    ).toBeVisible();
    await page.getByRole("textbox", { name: "Why" }).fill(WHY);
    await page.getByRole("checkbox", { name: "The weekly report takes 17 hours instead of 41" }).check();
    const record = page.getByRole("button", { name: /^Record the decision/ });
    await record.click();
    await expect(sentence).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByRole("alertdialog")).toBeHidden();
    await sentence.fill(SENTENCE);
    await record.click();
    const confirm = page.getByRole("alertdialog");
    await expect(confirm).toContainText("It takes effect once a second person has signed it.");
    await confirm.getByRole("button", { name: "Record it" }).click();
    await page.waitForURL("**/decisions/*");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Offer to Amara Brandt");
    await expect(page.getByText(SENTENCE)).toBeVisible();
    await expect(page.getByText(/^The arithmetic had Ben Okoro ahead/)).toBeVisible();
    await expect(page.getByText("Not in effect. Waits for a second signature")).toBeVisible();
    await expect(page.getByRole("button", { name: "Sign it…" })).toBeHidden();
  });

  await test.step("somebody else finds it among what needs them, and signs", async () => {
    const other = await anotherBrowser();
    await signIn(actors.ADMIN, other.context());
    await other.goto("/openings");
    await other.getByRole("link", { name: /^Read and sign/ }).click();
    await other.getByRole("button", { name: "Sign it…" }).click();
    const dialog = other.getByRole("dialog", { name: "Sign this decision?" });
    await dialog.getByRole("textbox", { name: "Note" }).fill(NOTE);
    await dialog.getByRole("button", { name: "Sign it" }).click();
    await expect(other.getByText("Signed. The decision has taken effect")).toBeVisible();
    await expect(other.getByText(NOTE)).toBeVisible();
    await expect(other.getByText("Not in effect.")).toBeHidden();
    await other.goto(`/openings/${opening.id}/decision`);
    await expect(other.getByText("Waits for a second signature")).toBeHidden();
  });

  await page.reload();
  const file = testInfo.outputPath("packet.json");

  await test.step("the packet is checked in the browser and by its file, with the published keys", async () => {
    await downloadPacket(page, file);
    await expect(page.getByText("Signed with a published key of the organization")).toBeVisible();
    const keys = `${baseURL}/.well-known/outweigh/${organization.id}/keys.json`;
    const whole = await recompute(file, "--keys", keys);
    expect(whole.output).toContain("same to the last digit");
    expect(whole.output).toContain(`Signed by ${actors.HIRING_MANAGER.name} and ${actors.ADMIN.name}.`);
    expect(whole.output).toContain(`with a key that ${organization.name} has published`);
    expect(whole.code).toBe(0);
  });

  await test.step("a changed digit, a changed name and a changed signature are each found", async () => {
    const text = readFileSync(file, "utf8");
    const value = unsealPacket(text).signature?.value ?? "";
    const changes = {
      digit: ['"level":4', '"level":3'],
      name: ["Amara Brandt", "Amara Brandl"],
      signature: [value, `${value.startsWith("A") ? "B" : "A"}${value.slice(1)}`],
    };
    for (const [what, [from = "", to = ""]] of Object.entries(changes)) {
      expect(text).toContain(from);
      const changed = testInfo.outputPath(`changed-${what}.json`);
      writeFileSync(changed, text.replace(from, to));
      const found = await recompute(changed);
      expect(found.output, what).toContain("NOT the same");
      expect(found.code, what).toBe(1);
    }
  });

  await test.step("the PDF reads as the record does", async () => {
    const pages = await readPdf(await save(page, "PDF", testInfo.outputPath("decision.pdf")));
    const text = pages.join(" ").replace(/\s+/g, " ");
    const { fingerprint } = unsealPacket(readFileSync(file, "utf8"));
    const groups = (fingerprint.match(/.{4}/g) ?? []).slice(0, 4).join(" ");
    const names = [actors.HIRING_MANAGER.name, actors.ADMIN.name, "Amara Brandt", "Ben Okoro", "Jonas Kerr"];
    for (const said of ["Offer to Amara Brandt", WHY, SENTENCE, NOTE, groups, ...names])
      expect(text).toContain(said);
    // The running line and "3 of 5" stand on every page, and each candidate has one.
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const [index, one] of pages.entries()) {
      expect(one).toContain(groups);
      expect(one).toContain(`${index + 1} of ${pages.length}`);
    }
  });
});
