/**
 * `npm start`: from a fresh clone to a running app. Runs on Node 20 with nothing installed; installs, then goes on
 * in scripts/start/main.ts on the Node that came with the packages. With --dev it ends in `next dev`.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./bootstrap/install.mjs";
import { runOnNode } from "./bootstrap/run-on-node.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
console.log("Outweigh\n");
await install(root);
runOnNode(root, "scripts/start/main.ts", process.argv.slice(2));
