/**
 * `npm run db:make-migration -- NAME`: writes the SQL between the last migration's schema and
 * prisma/schema.prisma as a new migration. SQL that Prisma cannot express is then added to that file by hand.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { migrationsFolder, schemaFile, snapshotFile } from "./migrations/migration-files";
import { schemaSql } from "./migrations/schema-sql";

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Give the migration a name in small letters, such as add_candidate_phone");
  process.exit(1);
}

const before = await readFile(snapshotFile, "utf8").catch(() => undefined);
const sql = await schemaSql(before, await readFile(schemaFile, "utf8"));
if (sql === "") {
  console.error("prisma/schema.prisma is as the last migration left it: nothing to write.");
  process.exit(1);
}

const timestamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const file = path.join(migrationsFolder, `${timestamp}_${name}`, "migration.sql");
await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, sql);
await writeFile(path.join(migrationsFolder, "migration_lock.toml"), 'provider = "postgresql"\n');
await copyFile(schemaFile, snapshotFile);
console.log(path.relative(process.cwd(), file));
