import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beginStep } from "./progress.mjs";
import { quietEnvironment } from "./quiet-environment.mjs";
import { runCommand } from "./run-command.mjs";

/** The Node that everything after the installation runs on, from the npm package `node`. */
export function nodeProgram(root) {
  return path.join(root, "node_modules", "node", "bin", "node");
}

/** Installs the packages of package-lock.json unless they are there already. Ends the process when that fails. */
export async function install(root) {
  const step = beginStep("install");
  const wanted = lockedPackages(path.join(root, "package-lock.json"));
  if (!isInstalled(root, wanted)) await runNpm(root, wanted, step);
  if (!existsSync(nodeProgram(root))) await runNodeSetup(root, step);
  step.done(`${installedPackages(root).size} packages`);
}

async function runNpm(root, wanted, step) {
  const expected = [...wanted.values()].filter(isForThisMachine).length;
  let fetched = 0;
  step.update("npm ci");
  const { code, output } = await runCommand(
    "npm",
    ["ci", "--loglevel=http", "--include=dev", "--include=optional", "--no-audit", "--no-fund"],
    {
      cwd: root,
      env: outsideEnvironment(root),
      onLine: (line) => {
        if (/^npm http .*\.tgz\b/.test(line)) fetched += 1;
        step.update(`npm ci, ${fetched} of ${expected} packages fetched`);
      },
    },
  );
  if (code !== 0) giveUp(step, "npm ci", withoutFetches(output));
}

/** Where npm was told not to run install scripts, Node's own has to be run here. */
async function runNodeSetup(root, step) {
  step.update("fetching Node 24");
  const { code, output } = await runCommand(process.execPath, ["installArchSpecificPackage.js"], {
    cwd: path.join(root, "node_modules", "node"),
    env: outsideEnvironment(root),
  });
  if (code !== 0 || !existsSync(nodeProgram(root))) giveUp(step, "fetching Node 24", output);
}

/** The environment without node_modules/.bin, whose `node` disappears while npm installs. */
function outsideEnvironment(root) {
  const inside = path.join(root, "node_modules");
  const folders = (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(inside));
  return { ...quietEnvironment(), PATH: folders.join(path.delimiter), NODE_ENV: "" };
}

/** npm keeps a list of what it installed; it is missing when an installation was broken off. */
function isInstalled(root, wanted) {
  const present = installedPackages(root);
  for (const [folder, { version, optional }] of wanted) {
    const found = present.get(folder);
    if (found ? found.version !== version : !optional) return false;
  }
  return true;
}

function installedPackages(root) {
  const list = path.join(root, "node_modules", ".package-lock.json");
  return existsSync(list) ? lockedPackages(list) : new Map();
}

function isForThisMachine({ os = [process.platform], cpu = [process.arch], libc = ["glibc"] }) {
  return os.includes(process.platform) && cpu.includes(process.arch) && libc.includes("glibc");
}

function lockedPackages(file) {
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  return new Map(Object.entries(packages).filter(([folder]) => folder !== ""));
}

function giveUp(step, what, output) {
  step.fail(what);
  console.error(output);
  process.exit(1);
}

function withoutFetches(output) {
  return output
    .split("\n")
    .filter((line) => !line.startsWith("npm http"))
    .join("\n");
}
