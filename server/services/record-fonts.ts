import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

const FONTS = path.resolve("node_modules", "geist", "dist", "fonts");
const FACES = [
  { family: "Geist", weight: "100 900", file: "geist-sans/Geist-Variable.woff2" },
  { family: "Geist Serif", weight: "400", file: "geist-serif/GeistSerif-Regular.woff2" },
  { family: "Geist Mono", weight: "100 900", file: "geist-mono/GeistMono-Variable.woff2" },
] as const;

async function read(): Promise<string> {
  const faces = await Promise.all(
    FACES.map(async ({ family, weight, file }) => {
      const data = (await readFile(path.join(FONTS, file))).toString("base64");
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
    }),
  );
  return faces.join("");
}

let kept: Promise<string> | undefined;

/** The product's fonts as CSS that carries them along, so that a page needs nothing else; empty where they are not installed. */
export function recordFonts(): Promise<string> {
  kept ??= read().catch(() => "");
  return kept;
}
