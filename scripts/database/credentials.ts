import { randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";

/** Passwords of the server's two roles: its superuser, and the one the app signs in as. */
export interface Credentials {
  superuser: string;
  app: string;
}

export const superuserRole = "postgres";
export const appRole = "outweigh";

export async function readCredentials(file: string): Promise<Credentials | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Credentials);
}

/** Writes new random passwords, readable by their owner only. */
export async function createCredentials(file: string): Promise<Credentials> {
  const credentials = { superuser: randomBytes(24).toString("hex"), app: randomBytes(24).toString("hex") };
  await writeFile(`${file}.new`, JSON.stringify(credentials), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return credentials;
}
