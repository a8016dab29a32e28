import type { BrowserContext, Page } from "@playwright/test";
import { demoActor } from "@/prisma/demo/demo-actor";
import type { DemoMemberKey } from "@/prisma/demo/demo-members";
import type { Actor } from "@/server/actor";
import { busyWorld } from "@/tests/support/busy-world";
import { expect } from "@/tests/support/e2e";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import type { Screen } from "@/tests/support/screens";
import { store } from "@/tests/support/store";

const THIRTY_DAYS_MS = 30 * 24 * 3_600_000;
const BROWSER = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36";

let newcomer: Promise<Actor> | undefined;

async function makeNewcomer(): Promise<Actor> {
  const { organization } = await makeOrganization({ roles: [], name: "Harbour Line" });
  return makeMember(organization, "RECRUITER", { name: "Imogen Carr" });
}

/** A demo member with a session of theirs, the same one whoever asks. */
async function demoMember(key: DemoMemberKey): Promise<Actor> {
  const at = new Date();
  const actor = demoActor(key, at);
  const { sessionId: id, userId, organizationId } = actor;
  const expiresAt = new Date(at.getTime() + THIRTY_DAYS_MS);
  const session = { id, userId, organizationId, userAgent: BROWSER, address: "local", expiresAt };
  await store().session.createMany({ data: [session], skipDuplicates: true });
  return actor;
}

async function personOf({ as }: Screen): Promise<Actor | null> {
  if (as === null) return null;
  if (as === "busy") return (await busyWorld()).recruiter;
  if (as !== "newcomer") return demoMember(as);
  newcomer ??= makeNewcomer();
  return newcomer;
}

/** Signs the screen's person in, goes there, and waits until what is on it is drawn. */
export async function openScreen(
  page: Page,
  signIn: (actor: Actor, context: BrowserContext) => Promise<void>,
  screen: Screen,
): Promise<void> {
  const person = await personOf(screen);
  if (person) await signIn(person, page.context());
  await page.goto(typeof screen.path === "string" ? screen.path : await screen.path(page));
  await expect(page.getByRole("heading", { level: 1, includeHidden: true }).first()).toBeAttached();
  await expect(page.locator("[data-slot=skeleton]")).toHaveCount(0);
  await expect(page.getByText("This page did not load.")).toHaveCount(0);
  if (screen.press) await page.getByRole("button", { name: screen.press }).first().click();
  if (screen.dialog) await expect(page.getByRole("dialog", { name: screen.dialog })).toBeVisible();
  if (screen.press) await expect(page.locator("[data-slot=skeleton]")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** How many pixels the page can be scrolled sideways; 0 is what it should be. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
