import { readdir, readFile } from "node:fs/promises";

/** Every process that runs on a browser profile, by what its command line says. */
async function processesOn(profile: string): Promise<number[]> {
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const commands = await Promise.all(
    ids.map(async (pid) => [pid, await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")] as const),
  );
  return commands.filter(([, command]) => command.includes(profile)).map(([pid]) => pid);
}

/** Ends a browser as a battery does that is empty: all its processes at once, none of them asked. */
export async function killBrowser(profile: string): Promise<void> {
  const ids = await processesOn(profile);
  if (ids.length === 0) throw new Error(`No browser runs on ${profile}.`);
  for (const pid of ids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It went with the one before.
    }
  }
}
