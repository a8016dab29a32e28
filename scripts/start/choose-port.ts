import { isPortFree } from "../database/free-port";

const tries = 50;

/** The wanted port, or the next free one after it. */
export async function choosePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + tries; port += 1) if (await isPortFree(port)) return port;
  throw new Error(`No free port from ${wanted} to ${wanted + tries - 1}`);
}
