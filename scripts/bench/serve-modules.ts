import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** Where imports of ours and of the one package they need are found. */
const IMPORTS = { "@/": "/", "pure-rand/": "/node_modules/pure-rand/lib/esm/" };

const PAGE = `<!doctype html><title>Bench</title><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;

async function moduleAt(name: string): Promise<string | undefined> {
  const file = [`${name}.ts`, `${name}.js`, name]
    .map((one) => path.join(process.cwd(), one))
    .find(existsSync);
  if (!file || !/\.(ts|js)$/.test(file)) return undefined;
  const text = await readFile(file, "utf8");
  return file.endsWith(".ts") ? stripTypeScriptTypes(text, { mode: "transform" }) : text;
}

/** Serves modules of this project to a browser on this machine as they are, without their types. */
export async function serveModules(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer(async ({ url = "/" }, response) => {
    const name = new URL(url, "http://localhost").pathname;
    if (name === "/") {
      response.setHeader("content-type", "text/html").end(PAGE);
      return;
    }
    const text = await moduleAt(name);
    response.statusCode = text === undefined ? 404 : 200;
    response.setHeader("content-type", "text/javascript").end(text ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}/`, stop };
}
