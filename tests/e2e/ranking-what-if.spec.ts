import { expect, test } from "@/tests/support/e2e";
import { makeOrganization } from "@/tests/support/factory";
import { makeWhatIfWorld } from "@/tests/support/what-if-world";

const NAMES = /^(Amara Brandt|Ben Okoro|Chiara Neri)$/;

test("a hiring manager tries other weights, sends them on, and goes back to what was decided", async ({
  page,
  signIn,
  anotherBrowser,
}) => {
  const { organization, actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "ADMIN"] });
  const opening = await makeWhatIfWorld(organization, actors.HIRING_MANAGER);
  await signIn(actors.ADMIN);
  const headers = { "content-type": "application/json" };
  expect((await page.request.post("/api/trpc/score.recompute", { headers })).ok()).toBe(true);
  await signIn(actors.HIRING_MANAGER);
  await page.goto(`/openings/${opening.id}`);
  const names = page.getByRole("table").getByRole("link", { name: NAMES });
  const whatIf = page.getByRole("region", { name: "What if" });
  const weights = page.getByRole("region", { name: "Weights" });
  const ofValue = weights.getByRole("spinbutton", { name: "Weight of business value in per cent" });
  await expect(names).toHaveText(["Amara Brandt", "Ben Okoro", "Chiara Neri"]);

  await test.step("another weight puts another first, and says which pairs flip", async () => {
    await expect(weights).toContainText("as decided");
    await expect(whatIf).toBeHidden();
    await ofValue.fill("70");
    await expect(names).toHaveText(["Ben Okoro", "Amara Brandt", "Chiara Neri"]);
    await expect(whatIf).toContainText("“business value” 70 % instead of 25 %");
    await expect(weights).toContainText("what if, not saved");
    const flips = page.getByRole("region", { name: "Which pairs flip" });
    await expect(flips.getByRole("listitem")).toHaveText(["Ben Okoro passes Amara Brandt (first place)"]);
    await expect(page.getByRole("heading", { level: 2 }).first()).toContainText(
      "With these weights Ben Okoro moves to first place.",
    );
    await expect(page.getByText("Ben Okoro, up one place")).toBeAttached();
  });

  await test.step("whoever opens the link sees the same what-if, and that it is one", async () => {
    await expect(page).toHaveURL(/weights=business-value:70/);
    const other = await anotherBrowser();
    await signIn(actors.ADMIN, other.context());
    await other.goto(page.url());
    await expect(other.getByRole("region", { name: "What if" })).toContainText("Not as decided");
    await expect(other.getByRole("table").getByRole("link", { name: NAMES }).first()).toHaveText("Ben Okoro");
    await other.getByRole("button", { name: "Back to as decided" }).click();
    await expect(other.getByRole("table").getByRole("link", { name: NAMES }).first()).toHaveText(
      "Amara Brandt",
    );
    await expect(other).not.toHaveURL(/weights=/);
    await other.reload();
    await expect(other.getByRole("region", { name: "What if" })).toBeHidden();
  });

  await test.step("the slider moves by keys, and R puts everything back", async () => {
    const slider = weights.getByRole("slider", { name: "Weight of business value" });
    await slider.focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(ofValue).toHaveValue("75");
    await page.keyboard.press("r");
    await expect(whatIf).toBeHidden();
    await expect(ofValue).toHaveValue("25");
    await expect(names.first()).toHaveText("Amara Brandt");
    await expect(page).not.toHaveURL(/weights=/);
  });

  await test.step("presets say where they come from", async () => {
    await weights.getByRole("button", { name: "Outcomes first" }).click();
    await expect(ofValue).toHaveValue("33");
    await expect(weights).toContainText(
      "What came of it weighs double: “productivity” and “business value”.",
    );
    await weights.getByRole("button", { name: "The brief’s emphasis" }).click();
    await expect(ofValue).toHaveValue("20");
    await expect(weights).toContainText("productivity 1 (“productivity”)");
    await weights.getByRole("button", { name: "Equal" }).click();
    await expect(whatIf).toBeHidden();
  });
});

test("a ranking is filtered, grouped, given columns, and kept as a view of one’s own", async ({
  page,
  signIn,
}) => {
  const { organization, actors } = await makeOrganization({ roles: ["HIRING_MANAGER", "ADMIN"] });
  const opening = await makeWhatIfWorld(organization, actors.HIRING_MANAGER);
  await signIn(actors.ADMIN);
  const headers = { "content-type": "application/json" };
  expect((await page.request.post("/api/trpc/score.recompute", { headers })).ok()).toBe(true);
  await signIn(actors.HIRING_MANAGER);
  const path = `/openings/${opening.id}`;
  await page.goto(path);
  const table = page.getByRole("table").first();
  const names = table.getByRole("link", { name: NAMES });
  await expect(names).toHaveCount(3);

  await test.step("a filter narrows the table down, counts, and is closed by Escape", async () => {
    const button = page.getByRole("button", { name: /^Filter/ });
    await button.click();
    await page.getByRole("combobox", { name: "Reviews" }).selectOption("Reviews missing");
    await expect(names).toHaveText(["Chiara Neri"]);
    await expect(page.getByText("1 of 3: reviews missing")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("combobox", { name: "Reviews" })).toBeHidden();
    await expect(button).toBeFocused();
  });

  await test.step("columns say what is missing, and sort", async () => {
    await page.getByRole("button", { name: "Columns", exact: true }).click();
    await page.getByRole("checkbox", { name: "What is missing" }).check();
    await page.getByRole("checkbox", { name: "productivity" }).check();
    await page.keyboard.press("Escape");
    await expect(table.getByRole("cell", { name: "1 review, 1 unchecked" })).toBeVisible();
    await expect(table.getByRole("columnheader", { name: "productivity" })).toBeVisible();
    await page.getByRole("button", { name: "Show everybody" }).click();
    await table.getByRole("button", { name: "What is missing" }).click();
    await expect(names.first()).toHaveText("Chiara Neri");
  });

  await test.step("groups stand under what is known of them", async () => {
    await page.getByRole("combobox", { name: "Group by" }).selectOption("What was checked");
    await expect(table.getByRole("rowheader")).toHaveText([
      /^Something of every outcome checked\s*Two candidates$/,
      /^No outcome checked\s*One candidate$/,
    ]);
  });

  await test.step("a view is saved, left, opened, replaced, removed and brought back", async () => {
    const views = page.getByRole("button", { name: "Views", exact: true });
    await views.click();
    await page.getByRole("textbox", { name: "Save what is on screen as" }).fill("Still missing");
    await page.keyboard.press("Enter");
    await expect(page.getByText("View “Still missing” saved")).toBeVisible();
    await page.getByRole("button", { name: "The ranking as usual" }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(names.first()).toHaveText("Amara Brandt");
    await views.click();
    await page.getByRole("button", { name: "Still missing", exact: true }).click();
    await expect(page).toHaveURL(/group=checked/);
    await expect(names.last()).toHaveText("Chiara Neri");
    await views.click();
    await page.getByRole("textbox", { name: "Save what is on screen as" }).fill("Still missing");
    await page.getByRole("button", { name: "Replace" }).click();
    await expect(page.getByText("View “Still missing” replaced")).toBeVisible();
    await page.getByRole("button", { name: "Remove the view Still missing" }).click();
    await expect(page.getByRole("button", { name: "Still missing", exact: true })).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).click();
    await views.click();
    await expect(page.getByRole("button", { name: "Still missing", exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("rows are walked and selected by key", async () => {
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("j");
    await expect(names.first()).toBeFocused();
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await expect(page.getByRole("region", { name: "Selection" })).toContainText("Two selected");
    await page.keyboard.press("[");
    await expect(page).not.toHaveURL(/sort=missing/);
  });
});
