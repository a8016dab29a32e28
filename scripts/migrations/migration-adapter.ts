import { PrismaPg } from "@prisma/adapter-pg";
import { DriverAdapterError, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { DatabaseError, type Pool } from "pg";

/**
 * The schema engine's connection to PostgreSQL. A migration goes to the server whole: the stock adapter cuts it at
 * every semicolon, inside function bodies too, and would leave half of a failed one behind, where the server
 * itself takes a script as one transaction.
 */
export function migrationAdapterFactory(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  const stock = new PrismaPg(pool);
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connectToShadowDb: () => stock.connectToShadowDb(),
    connect: async () => {
      const adapter = await stock.connect();
      adapter.executeScript = (script) => executeWhole(pool, script);
      return adapter;
    },
  };
}

async function executeWhole(pool: Pool, script: string): Promise<void> {
  try {
    await pool.query(script);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const { code = "", severity = "", message, detail, column, hint } = error;
    throw new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
  }
}
