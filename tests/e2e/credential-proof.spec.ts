import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening } from "@/tests/support/opening-factory";
import { badge, bakedPng, HOLDER } from "@/tests/support/sample-badge";
import { store } from "@/tests/support/store";

async function makeWorld() {
  const { organization, actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  const opening = await makeOpening(actors.HIRING_MANAGER, { title: "Claims routing analyst" });
  const application = await makeApplication(opening, { name: "Chiara Neri", email: HOLDER });
  const certificates = `/openings/${opening.id}/applications/${application.id}/certificates`;
  const stated = await store().credential.create({
    data: {
      organizationId: organization.id,
      applicationId: application.id,
      title: "Prompting Basics",
      kind: "UNPROCTORED_QUIZ",
      issuedOn: new Date("2026-02-01"),
    },
  });
  return { recruiter: actors.RECRUITER, application, certificates, stated: `${certificates}/${stated.id}` };
}

const region = (page: Page) => page.getByRole("region", { name: "The badge itself", exact: true });
const pasted = (page: Page) =>
  page.getByRole("textbox", { name: "Or paste it, or the address where it is kept" });

test("a badge makes a certificate, answers three questions apart, and suggests what a person may take", async ({
  page,
  signIn,
}) => {
  const { recruiter, certificates } = await makeWorld();
  await signIn(recruiter);

  await test.step("from a picture, with what it says filled in", async () => {
    await page.goto(`${certificates}/new`);
    await page.getByText("Do you have the badge itself? Add it instead").click();
    const file = { name: "badge.png", mimeType: "image/png", buffer: await bakedPng(badge()) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.getByRole("heading", { level: 1, name: "Applied AI Practitioner" })).toBeVisible();
    await expect(page.getByLabel("Issuer", { exact: true })).toHaveValue("Institute of Operations Practice");
  });

  await test.step("genuine, theirs and put to use are answered one by one, with the steps behind them", async () => {
    await expect(region(page)).toContainText("The issuer signed or confirmed it");
    await expect(region(page)).toContainText("It was issued to the e-mail address entered here.");
    await expect(region(page)).toContainText("Not yet");
    await region(page).getByText("The steps behind it").click();
    await expect(region(page).getByRole("row", { name: /^Signature Yes/ })).toBeVisible();
    await region(page).getByText("Where it comes from").click();
    const download = page.waitForEvent("download");
    await region(page).getByRole("link", { name: "Download the picture" }).click();
    expect((await download).suggestedFilename()).toBe("Applied AI Practitioner.png");
  });

  await test.step("a suggestion is taken by key, and stored with the form", async () => {
    const question = page.getByRole("group", { name: "Does it include practical work?" });
    await expect(question).toContainText("The badge suggests “Yes”.");
    await expect(question.getByRole("radio", { name: "Not answered" })).toBeChecked();
    const take = page.getByRole("button", { name: /^Take it ?: “Yes” for “Does it include practical/ });
    await take.focus();
    await page.keyboard.press("Enter");
    await expect(question.getByRole("radio", { name: "Yes" })).toBeChecked();
    await expect(take).toHaveCount(0);
    const address = page.url();
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.getByText("Certificate saved")).toBeVisible();
    await page.goto(address);
    await expect(question.getByRole("radio", { name: "Yes" })).toBeChecked();
    await expect(
      page
        .getByRole("group", { name: "Does it test specific skills?" })
        .getByRole("radio", { name: "Not answered" }),
    ).toBeChecked();
  });

  await test.step("verified again, removed, and put back", async () => {
    await page.getByRole("button", { name: "Verify again" }).click();
    await expect(page.getByText("Verified again")).toBeVisible();
    await page.getByRole("button", { name: "Remove the badge" }).click();
    await expect(page.getByRole("region", { name: "Add the badge itself" })).toBeVisible();
    await expect(
      page.getByRole("group", { name: "Genuine?" }).getByRole("radio", { name: "Only stated" }),
    ).toBeChecked();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(region(page)).toContainText("The issuer signed or confirmed it");
  });
});

test("a badge is pasted by keyboard; what could not be verified is said calmly, what is none at the field", async ({
  page,
  signIn,
}) => {
  const { recruiter, stated } = await makeWorld();
  await signIn(recruiter);
  await page.goto(stated);
  const send = async (text: string) => {
    await pasted(page).fill(text);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Add and verify" })).toBeFocused();
    await page.keyboard.press("Enter");
  };

  await send("hello");
  await expect(page.getByText("This is neither JSON nor a signed token")).toBeVisible();
  await send("https://127.0.0.1/badge.json");
  await expect(page.getByText("leads into a private network, which is never asked")).toBeVisible();
  await send(badge({ issuerId: "did:example:nobody" }));
  await expect(region(page)).toContainText("Could not be verified");
  await expect(region(page)).not.toContainText(/fake|false|invalid/i);
  await expect(region(page).getByRole("alert")).toHaveCount(0);
  await expect(
    page.getByRole("group", { name: "Genuine?" }).getByRole("radio", { name: "Only stated" }),
  ).toBeChecked();
});

test("a certificate that no longer holds waits for the recruiter, who deals with it", async ({
  page,
  signIn,
}) => {
  const { recruiter, application, stated } = await makeWorld();
  await signIn(recruiter);
  await page.goto(stated);
  await pasted(page).fill(badge({ expiresOn: "2026-06-01" }));
  await page.getByRole("button", { name: "Add and verify" }).click();
  await expect(region(page)).toContainText("It has expired.");
  await store().credentialProof.updateMany({
    where: { credential: { applicationId: application.id } },
    data: { reopenedAt: new Date() },
  });

  await page.goto("/openings");
  await expect(page.getByText("A certificate of Chiara Neri no longer holds").first()).toBeVisible();
  await page.getByRole("link", { name: "See what changed" }).click();
  await expect(region(page)).toContainText("It no longer counts as its issuer’s word.");
  await page.goto("/outstanding");
  await expect(page.getByRole("heading", { name: "One certificate no longer holds" })).toBeVisible();
  await page.getByRole("button", { name: "Dealt with: Prompting Basics of Chiara Neri" }).click();
  await expect(page.getByRole("heading", { name: "One certificate no longer holds" })).toHaveCount(0);
});
