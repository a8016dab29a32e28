import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export interface SourceFile {
  /** From the root of the project, such as "domain/ids.ts". */
  name: string;
  text: string;
  lines: number;
}

const folders = ["app", "components", "domain", "lib", "prisma", "scripts", "server", "tests"];

/** Every file of TypeScript and JavaScript that people write here; generated code lies elsewhere. */
export function readSourceFiles(): SourceFile[] {
  return (
    folders
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      // What the bench has built of its empty app stays there.
      .filter(({ parentPath }) => !parentPath.split(path.sep).includes(".next"))
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs|cjs|js)$/.test(entry.name))
      .map((entry) => read(path.posix.join(entry.parentPath, entry.name)))
  );
}

function read(name: string): SourceFile {
  const text = readFileSync(name, "utf8");
  return { name, text, lines: text.replace(/\n$/, "").split("\n").length };
}
