import "server-only";
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { AppError } from "@/domain/errors";
import { type Chromium, findChromium } from "@/server/services/chromium";

const TIME_LIMIT_MS = 30_000;
const MOST_KEPT = 4000;

/** Flags that keep Chromium from reaching anything: no host has an address, and it calls nowhere on its own. */
const ALONE = [
  "--headless",
  "--disable-gpu",
  "--no-first-run",
  "--no-pdf-header-footer",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-extensions",
  "--disable-sync",
  "--disable-quic",
  "--disable-dev-shm-usage",
];

function argumentsFor(folder: string): string[] {
  return [
    ...ALONE,
    // Chromium refuses its sandbox to root. What it opens is one page of ours, without scripts.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    `--user-data-dir=${path.join(folder, "profile")}`,
    `--print-to-pdf=${path.join(folder, "record.pdf")}`,
    pathToFileURL(path.join(folder, "record.html")).href,
  ];
}

/** Runs Chromium to its end; it and all it started are ended when the time is over or nobody waits any more. */
function run({ file, environment }: Chromium, folder: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // Nothing of our own environment: it holds secrets.
    const own = { NODE_ENV: "production", PATH: process.env.PATH, HOME: folder, TMPDIR: folder } as const;
    const child = spawn(file, argumentsFor(folder), {
      env: { ...own, ...environment },
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (text: Buffer) => {
      said = (said + text.toString()).slice(-MOST_KEPT);
    });
    const ended = AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT_MS)]);
    const end = () => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    };
    ended.addEventListener("abort", end);
    const settle = (error: Error | null) => {
      ended.removeEventListener("abort", end);
      if (error) reject(error);
      else resolve();
    };
    child.once("error", settle);
    child.once("close", (code) => {
      settle(code === 0 ? null : new Error(`Chromium ended with ${code}: ${said}`));
    });
    if (ended.aborted) end();
  });
}

async function print(page: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted();
  const chromium = await findChromium();
  if (!chromium) throw new AppError("INTERNAL", "No Chromium was found here to print a PDF.");
  const folder = await mkdtemp(path.join(tmpdir(), "outweigh-pdf-"));
  try {
    await writeFile(path.join(folder, "record.html"), page);
    await run(chromium, folder, signal);
    return new Uint8Array(await readFile(path.join(folder, "record.pdf")));
  } catch (error) {
    console.error("[pdf] could not be printed", error);
    throw new AppError(
      "INTERNAL",
      "The PDF could not be printed. Open the record and print it from your browser.",
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

let last: Promise<unknown> = Promise.resolve();

/** Prints a page that carries everything along as a PDF, one at a time in this process. Throws INTERNAL, with words for the reader. */
export function printPdf(page: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const next = last.then(() => print(page, signal));
  last = next.catch(() => {});
  return next;
}
