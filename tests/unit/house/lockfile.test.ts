import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  version: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};

/** Below these versions there are known holes; `npm audit` has no service to ask here. */
const safeSince = {
  next: "16.4.6",
  "@trpc/server": "11.8.0",
  "next-auth": "4.24.15",
};

function isAtLeast(version: string, least: string): boolean {
  const [found, wanted] = [version, least].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const different = wanted.findIndex((part, place) => part !== found[place]);
  return different === -1 || (found[different] ?? 0) > (wanted[different] ?? 0);
}

test.each(Object.entries(safeSince))("%s is at least %s", (name, least) => {
  const { version } = packages[`node_modules/${name}`] as Locked;
  expect(isAtLeast(version, least), version).toBe(true);
});

test("the comparison of versions can fail", () => {
  expect(isAtLeast("16.4.5", "16.4.6")).toBe(false);
  expect(isAtLeast("16.10.0", "16.4.6")).toBe(true);
  expect(isAtLeast("15.9.9", "16.4.6")).toBe(false);
});

test("no download address is recorded", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith("http"))).toEqual([]);
});

test("every package for another platform is listed, or npm ci refuses (npm run lock:complete)", () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${from}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
