import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { applyMigrations } from "@/scripts/migrations/apply-migrations";
import {
  migrationsFolder,
  readMigrations,
  schemaFile,
  snapshotFile,
} from "@/scripts/migrations/migration-files";
import { schemaSql } from "@/scripts/migrations/schema-sql";
import { withScratchDatabase } from "../support/database";
import { withClient } from "../support/test-server";

const broken = "20990101000000_broken";

async function inCopy<T>(
  change: (folder: string) => Promise<void>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "outweigh-migrations-"));
  try {
    await cp(migrationsFolder, folder, { recursive: true });
    await change(folder);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function addMigration(folder: string, name: string, sql: string): Promise<void> {
  await cp(path.join(folder, (await names())[0] as string), path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, "migration.sql"), sql);
}

async function names(): Promise<string[]> {
  return (await readMigrations()).migrationDirectories.map((directory) => directory.path);
}

describe("applying migrations", () => {
  test("records each one once, and does nothing the second time", () =>
    withScratchDatabase("empty", async (url) => {
      expect(await applyMigrations(url)).toEqual(await names());
      expect(await applyMigrations(url)).toEqual([]);
      const { rows } = await withClient(url, (client) =>
        client.query(
          'SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY migration_name',
        ),
      );
      expect(rows.map((row) => row.migration_name)).toEqual(await names());
    }));

  test("two at once apply them once", () =>
    withScratchDatabase("empty", async (url) => {
      const applied = await Promise.all([applyMigrations(url), applyMigrations(url)]);
      expect(applied.flat()).toEqual(await names());
    }));

  test("a failing migration leaves nothing of itself behind and says where it failed", () =>
    withScratchDatabase("migrated", async (url) => {
      const sql = 'CREATE TABLE "Half" (id int); INSERT INTO "Half" VALUES (1); SELECT * FROM "Nowhere";';
      await inCopy(
        (folder) => addMigration(folder, broken, sql),
        async (folder) => {
          await expect(applyMigrations(url, folder)).rejects.toThrow(/Nowhere/);
          const found = await withClient(url, (client) =>
            client.query(`SELECT to_regclass('"Half"') AS half`),
          );
          expect(found.rows[0].half).toBeNull();
          await expect(applyMigrations(url, folder)).rejects.toThrow(new RegExp(broken));
        },
      );
    }));

  test("an applied migration that was edited is refused by name", () =>
    withScratchDatabase("migrated", async (url) => {
      const [first] = (await names()) as [string];
      await inCopy(
        (folder) => writeFile(path.join(folder, first, "migration.sql"), "SELECT 1;"),
        (folder) => expect(applyMigrations(url, folder)).rejects.toThrow(first),
      );
    }));
});

describe("the schema and its migrations", () => {
  test("the last migration was made from the present schema", async () => {
    expect(await schemaSql(await readFile(snapshotFile, "utf8"), await readFile(schemaFile, "utf8"))).toBe(
      "",
    );
  });

  test("a new field becomes a column", async () => {
    const schema = await readFile(schemaFile, "utf8");
    const changed = schema.replace(/model Candidate \{/, "$&\n  nickname String?\n");
    expect(await schemaSql(schema, changed)).toContain(
      'ALTER TABLE "Candidate" ADD COLUMN     "nickname" TEXT;',
    );
  });
});
