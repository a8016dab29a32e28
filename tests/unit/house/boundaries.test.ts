import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

interface Violation {
  from: string;
  rule: { name: string };
}

const { forbidden } = createRequire(import.meta.url)(path.resolve(".dependency-cruiser.cjs")) as {
  forbidden: { name: string }[];
};

/** For each row of the import table, files that break it. */
const breaches: Record<string, Record<string, string>> = {
  "domain-is-pure": {
    "domain/reads-files.ts": 'import fs from "node:fs"; export const a = fs;',
    "domain/uses-react.ts": 'import { useState } from "react"; export const a = useState;',
    "domain/type-of-lib.ts": 'import type { A } from "@/lib/utils"; export type B = A;',
  },
  "lib-imports-domain": {
    "lib/uses-component.ts": 'import type { A } from "@/components/a"; export type B = A;',
  },
  "lib-leaves-the-server-alone": {
    "lib/uses-actor.ts": 'import type { A } from "@/server/actor"; export type B = A;',
  },
  "lib-takes-types-of-the-root": {
    "lib/uses-root.ts": 'import { a } from "@/server/root"; export const b = a;',
  },
  "ui-imports-utils": {
    "components/ui/uses-domain.ts": 'import type { A } from "@/domain/a"; export type B = A;',
  },
  "components-import-components-domain-lib": {
    "components/b/uses-actor.ts": 'import type { A } from "@/server/actor"; export type B = A;',
    "components/b/uses-transport.ts": 'import { a } from "@/lib/trpc-server"; export const b = a;',
  },
  "components-take-types-of-the-root": {
    "components/b/uses-root.ts": 'import { a } from "@/server/root"; export const b = a;',
  },
  "services-import-db-audit-domain-env": {
    "server/services/uses-auth.ts": 'import type { A } from "@/server/auth"; export type B = A;',
  },
  "services-know-no-transport": {
    "server/services/uses-trpc.ts": 'import { TRPCError } from "@trpc/server"; export const a = TRPCError;',
    "server/services/uses-next.ts": 'import { headers } from "next/headers"; export const a = headers;',
  },
  "routers-import-trpc-services-domain": {
    "server/routers/uses-db.ts": 'import type { A } from "@/server/db"; export type B = A;',
  },
  "routers-know-no-prisma": {
    "server/routers/uses-prisma.ts": 'import type { Prisma } from "@prisma/client"; export type A = Prisma;',
  },
  "app-imports-components-lib-domain": {
    "app/uses-server.ts": 'import type { A } from "@/server/actor"; export type B = A;',
  },
  "only-app-api-imports-server": {
    "app/api/uses-script.ts": 'import { a } from "@/scripts/a"; export const b = a;',
  },
  "nothing-imports-app": {
    "components/b/uses-route.ts": 'import { a } from "@/app/page"; export const b = a;',
  },
  "nothing-imports-tests": { "scripts/uses-tests.ts": 'export * from "@/tests/support/a";' },
  "no-circles": { "domain/circle.ts": 'import type { A } from "./round"; export type B = A;' },
  "no-unknown-imports": { "scripts/unknown.ts": 'import { a } from "@/domain/nowhere"; export const b = a;' },
  "no-tools-in-the-app": { "lib/uses-tool.ts": 'import { test } from "vitest"; export const a = test;' },
  "no-node-in-the-browser": {
    "components/b/uses-node.ts": 'import { join } from "node:path"; export const a = join;',
  },
  "scores-know-no-follow-up": {
    "domain/scoring/looks-back.ts": 'import type { A } from "@/domain/follow-up/a"; export type B = A;',
    "domain/ranking/looks-back.ts": 'export * from "@/domain/between";',
    "server/services/score.ts": 'import type { A } from "@/server/services/follow-up-a"; export type B = A;',
  },
  "services-reach-out-in-one-place": {
    "server/services/asks.ts": 'import { request } from "node:https"; export const a = request;',
    "server/services/looks-up.ts": 'import { lookup } from "node:dns/promises"; export const a = lookup;',
    "server/connects.ts": 'import { connect } from "node:net"; export const a = connect;',
    "app/api/asks.ts": 'import { get } from "http"; export const a = get;',
  },
};

/** What the breaches reach for, and neighbours that keep the table. */
const others: Record<string, string> = {
  "domain/round.ts": 'import type { B } from "./circle"; export type A = B;',
  "domain/follow-up/a.ts": 'export type { A } from "@/domain/a";',
  "domain/between.ts": 'export * from "@/domain/follow-up/a";',
  "server/services/follow-up-a.ts": 'export type { B as A } from "@/server/services/a";',
  "domain/a.ts": 'import { z } from "zod"; export type A = z.ZodType;',
  "lib/utils.ts": "export type A = 1;",
  "lib/trpc-server.ts": 'import { a } from "@/server/root"; export { a };',
  "lib/trpc-client.ts": 'import type { A } from "@/server/root"; export type B = A;',
  "components/a.ts": 'import type { A } from "@/domain/a"; export type B = A;',
  "components/ui/button.ts": 'import type { A } from "@/lib/utils"; export type B = A;',
  "server/root.ts": "export const a = 1; export type A = 1;",
  "server/actor.ts": "export type A = 1;",
  "server/auth.ts": "export type A = 1;",
  "server/db.ts": 'import type { Prisma } from "@prisma/client"; export type A = Prisma;',
  "server/services/a.ts": 'import type { A } from "@/server/db"; export type B = A;',
  "server/services/issuer-a.ts": 'import { request } from "node:https"; export const a = request;',
  "server/services/names-a-stream.ts": 'import type { Socket } from "node:net"; export type A = Socket;',
  "server/routers/a.ts": 'import type { B } from "@/server/services/a"; export type A = B;',
  "app/page.ts": 'import type { B } from "@/components/a"; export const a = 1 as unknown as B;',
  "app/api/route.ts": 'import { a } from "@/server/root"; export const b = a;',
  "scripts/a.ts": "export const a = 1;",
  "tests/support/a.ts": 'export * from "@/scripts/a";',
};

let folder: string;
let found: Violation[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "outweigh-boundaries-"));
  for (const [file, text] of Object.entries(Object.assign({}, others, ...Object.values(breaches)))) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text as string);
  }
  for (const file of ["tsconfig.json", "package.json", ".dependency-cruiser.cjs"])
    await cp(file, path.join(folder, file));
  await symlink(path.resolve("node_modules"), path.join(folder, "node_modules"));
  const program = path.resolve("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  // It exits with the number of violations, so the exit code says nothing here.
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [program, "-T", "json", "."], { cwd: folder, maxBuffer: 1e8 }, (_, out) =>
      resolve(out),
    );
  });
  found = JSON.parse(output).summary.violations;
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test("every row of the import table has a breach here", () => {
  expect(Object.keys(breaches)).toEqual(forbidden.map(({ name }) => name));
});

test.each(Object.entries(breaches))("%s is held", (name, files) => {
  const reported = found.filter(({ rule }) => rule.name === name).map(({ from }) => from);
  expect(reported).toEqual(expect.arrayContaining(Object.keys(files)));
});

test("what keeps the table is not reported", () => {
  const guilty = new Set(found.map(({ from }) => from));
  expect(Object.keys(others).filter((file) => guilty.has(file))).toEqual([]);
});
