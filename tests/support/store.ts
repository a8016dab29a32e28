import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";

let kept: PrismaClient | undefined;

/** The database at DATABASE_URL for direct writes; a pool of its own, so that it also serves runs outside the app. */
export function store(): PrismaClient {
  kept ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 4 }),
  });
  return kept;
}
