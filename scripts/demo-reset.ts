/** `npm run demo:reset`: removes the demo organization with everything made in it, and writes it anew. */
import { removeDemo } from "@/prisma/demo/remove-demo";
import { seedDemo } from "@/prisma/demo/seed-demo";
import { db } from "@/server/db";
import { openDatabase } from "./database/open-database";
import { applyMigrations } from "./migrations/apply-migrations";
import { authSecret } from "./start/auth-secret";

async function resetDemo(): Promise<number> {
  const database = await openDatabase();
  try {
    process.env.DATABASE_URL = database.url;
    process.env.AUTH_SECRET = await authSecret();
    await applyMigrations(database.url);
    await removeDemo();
    await seedDemo({ now: new Date() });
    console.log("The demo organization is as it was. Whoever was signed in to it signs in again.");
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await db()
      .$disconnect()
      .catch(() => {});
    await database.stop();
  }
}

process.exitCode = await resetDemo();
