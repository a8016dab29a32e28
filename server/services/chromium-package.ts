import "server-only";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

// The browser of the tests, present where the development packages are installed; built for these machines only.
const PACKAGE = path.resolve("node_modules", "@sparticuz", "chromium");
const UNPACKED = path.resolve("node_modules", ".cache", "chromium");
const ARCHIVES = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];

/** Where the package's Chromium is or can be unpacked to; null where it is not installed or does not run. */
export function packagedFolder(): string | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  return existsSync(UNPACKED) || existsSync(PACKAGE) ? UNPACKED : null;
}

/** The package's own settings look for its fonts in a place that only its first home has. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>\n<fontconfig><dir>${folder}</dir><cachedir>${path.join(folder, "cache")}</cachedir></fontconfig>\n`;
}

async function unpackInto(draft: string): Promise<void> {
  const entry = pathToFileURL(path.join(PACKAGE, "build", "index.js")).href;
  const { inflate } = await import(/* turbopackIgnore: true */ entry);
  const usual = process.env.TMPDIR;
  // The package unpacks into the folder for temporary files, whichever that is at the moment of the call.
  process.env.TMPDIR = draft;
  try {
    await Promise.all(ARCHIVES.map((archive) => inflate(path.join(PACKAGE, "bin", archive))));
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  await writeFile(path.join(draft, "fonts", "fonts.conf"), fontSettings(path.join(UNPACKED, "fonts")));
}

/** Unpacks the package's Chromium, with the libraries it brings, unless that was done before. Answers the folder, or null. */
export async function unpackChromium(): Promise<string | null> {
  const folder = packagedFolder();
  if (!folder || existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  await unpackInto(draft);
  await rename(draft, folder).catch(async (error: unknown) => {
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true });
  });
  return folder;
}
