/**
 * `npm test`: every check and every test, from a fresh clone on. Runs on Node 20 with nothing installed; installs,
 * then goes on in scripts/test/main.ts. With --check it stops after the unit tests, which is `npm run check`.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./bootstrap/install.mjs";
import { runOnNode } from "./bootstrap/run-on-node.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
await install(root);
runOnNode(root, "scripts/test/main.ts", process.argv.slice(2));
