import path from "node:path";
import { test } from "@/tests/support/e2e";
import { openScreen } from "@/tests/support/open-screen";
import { SCREENS } from "@/tests/support/screens";

const FOLDER = "screenshots";
const SIZES = [
  { name: "1440", viewport: { width: 1440, height: 900 } },
  { name: "390", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
];

for (const { name: size, ...device } of SIZES) {
  test.describe(`at ${size} pixels`, () => {
    test.use(device);
    for (const screen of SCREENS) {
      test(`${screen.name} in both themes`, async ({ page, signIn }) => {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          // Each theme loads anew, so that what is drawn once for a theme is drawn for this one.
          await openScreen(page, signIn, screen);
          await page.screenshot({
            path: path.join(FOLDER, `${screen.name}-${colorScheme}-${size}.png`),
            fullPage: true,
            animations: "disabled",
          });
        }
      });
    }
  });
}
