import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id with 19 MiB, two passes, one lane: OWASP's Password Storage Cheat Sheet, first choice. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** How many are computed at once: more would only share the same cores, and 19 MiB each. */
const AT_ONCE = 2;

/** The hash of bytes nobody knows: an unknown account takes as long as a wrong password. */
const NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$d6BRb8xMXrJYEONiZwUFuQ$/dH17ytE8esE2lIQErTTgsEJuuNP741iypCReHtAQtM";

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    // The place goes to the next in line, so that nobody who comes later slips in between.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** The password as it is hashed: the same characters count as the same, however the keyboard composed them. */
function composed(password: string): string {
  return password.normalize("NFKC");
}

/** A hash to store. Takes about 15 ms of one core. `$argon2id$v=19$m=19456,t=2,p=1$…` */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(composed(password), COST));
}

/** Whether a password belongs to a stored hash; null stands for an account that is not there or has no password. */
export async function isPasswordOf(stored: string | null, password: string): Promise<boolean> {
  const matches = await inTurn(() => verify(stored ?? NOBODY, composed(password)));
  return stored !== null && matches;
}
