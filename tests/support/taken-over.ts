import type { Page } from "@playwright/test";

/**
 * Whether React has taken over what the server drew. Before that, what only the browser draws is not there yet, and a
 * part that is still being streamed can stand in the page twice, once of it hidden.
 */
function isTakenOver(): boolean {
  const parts = [...document.querySelectorAll("h1, main button, main input, main textarea, main select")];
  const isTaken = (part: Element) => Object.keys(part).some((key) => key.startsWith("__reactFiber$"));
  return parts.length > 0 && parts.every(isTaken);
}

/** From now on, a page of this browser that was gone to or loaded anew is waited for until it is alive. */
export function awaitTakeOver(page: Page): void {
  const goTo = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...how) => {
    const answer = await goTo(...how);
    // Nothing answered: a blank page, or another place in the same one.
    if (answer) await page.waitForFunction(isTakenOver);
    return answer;
  };
  page.reload = async (...how) => {
    const answer = await reload(...how);
    await page.waitForFunction(isTakenOver);
    return answer;
  };
}
