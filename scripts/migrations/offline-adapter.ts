import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";

type Adapter = Awaited<ReturnType<SqlMigrationAwareDriverAdapterFactory["connect"]>>;

/**
 * A database connection without a database: every query finds nothing. The schema engine opens a connection even
 * to compare two schema files, where it never needs an answer.
 */
export function offlineAdapterFactory(): SqlMigrationAwareDriverAdapterFactory {
  const adapter: Adapter = {
    provider: "postgres",
    adapterName: "offline",
    queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
    executeRaw: async () => 0,
    executeScript: async () => {},
    dispose: async () => {},
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    startTransaction: () => Promise.reject(new Error("There is no database here.")),
  };
  const connect = async () => adapter;
  return { provider: "postgres", adapterName: "offline", connect, connectToShadowDb: connect };
}
