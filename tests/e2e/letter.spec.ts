import { makeDebriefWorld } from "@/tests/support/debrief-world";
import { expect, test } from "@/tests/support/e2e";
import { decide } from "@/tests/support/e2e/deciding";
import { makeOrganization } from "@/tests/support/factory";

const RESULT = "Claims are answered within a day instead of four";

/** "2026-08-19", so many days before today. */
function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

test("a decision becomes a letter that names nobody else, and later somebody says how it went", async ({
  page,
  signIn,
}) => {
  const { organization, actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "ADMIN"] });
  const { opening } = await makeDebriefWorld(organization, actors.HIRING_MANAGER);
  await signIn(actors.ADMIN);
  const headers = { "content-type": "application/json" };
  expect((await page.request.post("/api/trpc/score.recompute", { headers })).ok()).toBe(true);
  await signIn(actors.HIRING_MANAGER);

  await test.step("an offer is decided", async () => {
    await page.goto(`/openings/${opening.id}/decision`);
    await decide(page, {
      about: "Chiara Neri",
      kind: "Offer",
      title: "Offer to Chiara Neri",
      why: "Her result is the number that the brief asks for. Ben Okoro is good at a smaller piece of it.",
      cites: [RESULT],
    });
  });

  const text = page.getByRole("textbox", { name: "Letter" });
  const preview = page.getByRole("region", { name: "As Chiara Neri reads it" });

  await test.step("the letter is drafted from her own record, and edited beside its preview", async () => {
    await page.goto("/openings");
    await expect(page.getByText("Write to Chiara Neri").first()).toBeVisible();
    await page.goBack();
    await page.getByRole("link", { name: "Write to Chiara Neri" }).click();
    await page.getByRole("button", { name: "Draft it from the record" }).click();
    await expect(preview).toContainText(RESULT);
    await expect(preview).toContainText("their own page");
    await expect(text).not.toHaveValue(/Ben|Okoro/);
    await text.press("ControlOrMeta+Home");
    await text.pressSequentially("Good news. ");
    await expect(preview).toContainText("Good news. Dear Chiara Neri,");
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.reload();
    await expect(text).toHaveValue(/^Good news\. Dear Chiara Neri,/);
  });

  await test.step("quoting the reasons names somebody else, and such a letter is not sent", async () => {
    const drafted = await text.inputValue();
    await page.getByText("The reasons in the decision").click();
    await page.getByRole("button", { name: "Insert as a quote" }).click();
    const warning = /^This letter names Ben Okoro, who is another candidate/;
    await expect(page.getByRole("form", { name: "Letter" }).getByText(warning).first()).toBeVisible();
    await text.press("ControlOrMeta+Enter");
    await expect(text).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByRole("alertdialog")).toHaveCount(0);
    await text.fill(drafted);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  });

  await test.step("it is sent once, and waits in the outbox to be passed on", async () => {
    await text.press("ControlOrMeta+Enter");
    const question = page.getByRole("alertdialog", { name: "Send this letter to Chiara Neri?" });
    await question.getByRole("button", { name: "Send it" }).click();
    await expect(page.getByRole("heading", { name: "Written to Chiara Neri" })).toBeVisible();
    await expect(preview).toContainText("Good news.");
    await expect(page.getByText("A recruiter or an admin passes it on from the outbox.")).toBeVisible();
    await signIn(actors.ADMIN);
    await page.reload();
    await page.getByRole("link", { name: "Pass it on from the outbox" }).click();
    const message = page.getByRole("dialog", { name: "To Chiara Neri" });
    await expect(message).toContainText("Good news. Dear Chiara Neri,");
    await expect(message).toContainText("/candidate/");
    await message.getByRole("button", { name: "Mark as passed on" }).click();
    await expect(message).toBeHidden();
    await page.goto(`/openings/${opening.id}/decision`);
    await expect(page.getByText(/^Letter sent/)).toBeVisible();
    await expect(page.getByText("1 candidate without a decision")).toBeVisible();
  });

  await test.step("the first day is moved back, so that the questions are due, and answered", async () => {
    await page.goto("/follow-ups");
    await page
      .getByRole("list", { name: "Planned" })
      .getByRole("link", { name: /Chiara Neri/ })
      .first()
      .click();
    await expect(page.getByText(/^The questions open on/)).toBeVisible();
    await page.getByLabel("First day at work").fill(daysAgo(95));
    await page.getByRole("button", { name: "Set the day" }).click();
    const questions = page.getByRole("form", { name: "How it goes" }).getByRole("radiogroup");
    await expect(questions).toHaveCount(5);
    for (const question of (await questions.all()).slice(0, 4)) {
      await question.getByRole("radio", { name: /^3 / }).check();
    }
    await page.getByRole("button", { name: "Store the answers" }).click();
    await expect(page.getByText("Please choose one, or “cannot tell”.")).toBeVisible();
    await questions.last().getByRole("radio", { name: "Cannot tell" }).check();
    await page.getByRole("button", { name: "Store the answers" }).click();
    await expect(page.getByText(/^Answered by/)).toBeVisible();
    await page.goto("/follow-ups");
    await expect(page.getByRole("list", { name: "Answered" })).toContainText("Chiara Neri, after 90 days");
    await expect(page.getByText("Too few to tell: 1 of 10").first()).toBeVisible();
  });
});
