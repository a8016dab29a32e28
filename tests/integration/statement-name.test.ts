import { expect, test } from "vitest";
import { inTransaction } from "@/server/db";
import { statementNames } from "@/server/statement-name";

test("a statement is prepared once a connection, and what the values are makes no other", async () => {
  const kept = await inTransaction(async (tx) => {
    for (const number of [1, 2, 3]) await tx.$queryRaw`SELECT ${number}::int AS "keptOnce"`;
    return tx.$queryRaw<{ generic: number; custom: number }[]>`
      SELECT generic_plans::int AS generic, custom_plans::int AS custom FROM pg_prepared_statements
      WHERE statement LIKE 'SELECT $1::int AS "keptOnce"%'`;
  });
  expect(kept).toHaveLength(1);
  expect((kept[0]?.generic ?? 0) + (kept[0]?.custom ?? 0)).toBe(3);
});

test("the same text has the same name anywhere; after many different ones, new ones have none", () => {
  const nameOf = statementNames();
  const first = nameOf("SELECT 0");
  expect(statementNames()("SELECT 0")).toBe(first);
  const names = Array.from({ length: 1000 }, (_, index) => nameOf(`SELECT ${index}`));
  expect(new Set(names.filter(Boolean)).size).toBe(400);
  expect(names.at(-1)).toBeUndefined();
  expect(nameOf("SELECT 0")).toBe(first);
});
