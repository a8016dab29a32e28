import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { admitTry, forgetTry, TooManyTries, TRIES } from "@/server/services/throttle";
import { AuthBrowser } from "@/tests/support/auth-browser";
import { store } from "@/tests/support/store";

const start = new Date();
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const someone = () => `${randomUUID()}@example.test`;

async function tryTimes(count: number, email: () => string, address: () => string, at = start) {
  for (let number = 0; number < count; number++) await admitTry(email(), address(), at);
}

it("allows ten tries on an account and fifty from an address", () => {
  expect(TRIES).toEqual({ account: 10, address: 50 });
});

it("refuses the eleventh try on an account, from wherever it comes, and says how long to wait", async () => {
  const email = someone();
  await tryTimes(TRIES.account, () => email, randomUUID);
  const refusal = await admitTry(email, randomUUID(), after(5)).catch((error) => error);
  expect(refusal).toBeInstanceOf(TooManyTries);
  expect(refusal).toMatchObject({ code: "RATE_LIMITED", minutes: 10 });
  expect(refusal.message).toBe("Too many tries. Please wait 10 minutes.");
  await expect(admitTry(someone(), randomUUID(), after(5))).resolves.toBeDefined();
});

it("lets the account in again once the wait is over, one place for each try that has grown old", async () => {
  const email = someone();
  await admitTry(email, randomUUID(), start);
  await tryTimes(TRIES.account - 1, () => email, randomUUID, after(10));
  await expect(admitTry(email, randomUUID(), after(14.9))).rejects.toThrow("wait 1 minute.");
  await expect(admitTry(email, randomUUID(), after(15))).resolves.toBeDefined();
  await expect(admitTry(email, randomUUID(), after(15))).rejects.toThrow("wait 10 minutes.");
});

it("refuses the fifty-first try from an address, whatever the account", async () => {
  const address = randomUUID();
  await tryTimes(TRIES.address, someone, () => address);
  await expect(admitTry(someone(), address, after(1))).rejects.toBeInstanceOf(TooManyTries);
  await expect(admitTry(someone(), randomUUID(), after(1))).resolves.toBeDefined();
});

it("lets no more through when they all come at once", async () => {
  const email = someone();
  const results = await Promise.allSettled(
    Array.from({ length: 16 }, () => admitTry(email, randomUUID(), start)),
  );
  expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(TRIES.account);
});

it("forgets the tries of somebody who got in, and whatever is too old to count", async () => {
  const email = someone();
  const address = randomUUID();
  const old = await admitTry(someone(), randomUUID(), after(-60));
  await tryTimes(TRIES.account - 1, () => email, randomUUID);
  await forgetTry(await admitTry(email, address, start), start);
  expect(await store().signInAttempt.count({ where: { id: { in: [...old.ids] } } })).toBe(0);
  await tryTimes(TRIES.account, () => email, randomUUID);
  await expect(admitTry(email, randomUUID(), start)).rejects.toBeInstanceOf(TooManyTries);
});

it("keeps neither account nor address in clear", async () => {
  const email = someone();
  const { ids } = await admitTry(email, "203.0.113.7", start);
  const rows = await store().signInAttempt.findMany({ where: { id: { in: [...ids] } } });
  expect(rows).toHaveLength(2);
  for (const { key } of rows) expect(key).toMatch(/^[\w-]{43}$/);
});

it("tells a browser the minutes, whether or not the account exists", async () => {
  const browser = new AuthBrowser({ "x-forwarded-for": randomUUID() });
  const given = { email: someone(), password: "not the password" };
  const answers = [];
  for (let number = 0; number <= TRIES.account; number++) {
    answers.push(await browser.signIn("credentials", given));
  }
  expect(new Set(answers.slice(0, -1))).toEqual(new Set(["CredentialsSignin"]));
  expect(answers.at(-1)).toBe("RateLimited-15");
});
