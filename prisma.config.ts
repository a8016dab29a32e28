import { defineConfig } from "prisma/config";

// Only `prisma generate` reads this. Migrations run through scripts/migrate.ts, which needs no download.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
