/** `npm run db:migrate`: brings the database up to date and says what it applied. */
import { openDatabase } from "./database/open-database";
import { applyMigrations } from "./migrations/apply-migrations";

async function migrate(): Promise<number> {
  const database = await openDatabase();
  try {
    const applied = await applyMigrations(database.url);
    console.log(applied.length === 0 ? "up to date" : `applied ${applied.join(", ")}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await database.stop();
  }
}

process.exitCode = await migrate();
