import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The Chromium of this machine, or Playwright's own; undefined where none starts, which ends no bench. */
export function launchChromium(): Promise<Browser | undefined> {
  const executablePath = [...INSTALLED, chromium.executablePath()].find((file) => existsSync(file));
  return chromium.launch({ executablePath, args: FLAGS }).catch(() => undefined);
}
