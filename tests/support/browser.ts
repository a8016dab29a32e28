import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium, type LaunchOptions } from "@playwright/test";

const installedBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The npm package's Chromium has no window to draw, so that a page takes a third less time; it is built for these machines only. */
const hasPackagedBrowser = process.platform === "linux" && process.arch === "x64";

/** Flags that keep Chromium from calling anywhere on its own, and let it run as root in a container. */
const quietFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * How to launch a Chromium on this machine: the one of the npm package `@sparticuz/chromium` with the libraries it brings,
 * unpacked once into node_modules/.cache; where it does not run, the system's or Playwright's own.
 */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
  const present = [...installedBrowsers, chromium.executablePath()].find((file) => existsSync(file));
  if (present && !hasPackagedBrowser) return { executablePath: present, args: quietFlags };
  const folder = await unpackBrowser();
  return {
    executablePath: path.join(folder, "chromium"),
    args: quietFlags,
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: path.join(folder, "al2023", "lib"),
      ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: path.join(folder, "fonts") }),
    },
  };
}

async function unpackBrowser(): Promise<string> {
  const folder = path.resolve("node_modules", ".cache", "chromium");
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const bin = path.resolve(
    path.dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")),
    "..",
    "bin",
  );
  const { inflate } = await import("@sparticuz/chromium");
  const usual = process.env.TMPDIR;
  // The package unpacks into the folder for temporary files, whichever that is at the moment of the call.
  process.env.TMPDIR = draft;
  try {
    const archives = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
    await Promise.all(archives.map((archive) => inflate(path.join(bin, archive))));
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  await writeFile(path.join(draft, "fonts", "fonts.conf"), fontSettings(path.join(folder, "fonts")));
  await rename(draft, folder).catch(async (error) => {
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true });
  });
  return folder;
}

/** The package's own settings look for its fonts in a place that only its first home has. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${path.join(folder, "cache")}</cachedir>
</fontconfig>
`;
}
