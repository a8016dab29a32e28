/** Fills the database of DATABASE_URL with the demo organization; `npm start` runs it when there is no organization yet. */
import { db } from "@/server/db";
import { seedDemo } from "./demo/seed-demo";

try {
  await seedDemo({ now: new Date() });
} finally {
  await db().$disconnect();
}
