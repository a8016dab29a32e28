import { Client, Pool } from "pg";
import { migrationAdapterFactory } from "./migration-adapter";
import { migrationsFolder, readMigrations } from "./migration-files";
import { noFilters, openSchemaEngine } from "./schema-engine";

// Any number will do, as long as every copy of the app takes the same one.
const migrationLock = 7_202_611;

/**
 * Applies the migrations a database has not had yet, each whole or not at all, and records them in
 * `_prisma_migrations`, as `prisma migrate deploy` does. Two at once wait for each other.
 * @returns the names of the migrations applied now.
 * @throws Error when an applied migration was edited since, or one fails.
 */
export async function applyMigrations(url: string, folder: string = migrationsFolder): Promise<string[]> {
  const lock = new Client({ connectionString: url });
  const pool = new Pool({ connectionString: url, max: 2 });
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    return await applyWithEngine(pool, folder);
  } finally {
    await pool.end();
    await lock.end();
  }
}

async function applyWithEngine(pool: Pool, folder: string): Promise<string[]> {
  const engine = await openSchemaEngine(migrationAdapterFactory(pool));
  try {
    const migrationsList = await readMigrations(folder);
    const { editedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: noFilters,
    });
    if (editedMigrationNames.length > 0) {
      throw new Error(`Changed after they were applied to this database: ${editedMigrationNames.join(", ")}`);
    }
    const result = await engine.applyMigrations({ migrationsList, filters: noFilters });
    return result.appliedMigrationNames;
  } finally {
    engine.free();
  }
}
