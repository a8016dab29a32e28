import { Client } from "pg";
import { appRole, type Credentials, superuserRole } from "./credentials";

/** Makes the app's role, which may create databases but is no superuser, and its database, where missing. */
export async function provision(port: number, credentials: Credentials, database: string): Promise<void> {
  const client = new Client({
    host: "127.0.0.1",
    port,
    user: superuserRole,
    password: credentials.superuser,
    database: "postgres",
  });
  await client.connect();
  try {
    const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [appRole]);
    if (role.rowCount === 0) {
      const password = client.escapeLiteral(credentials.app);
      await client.query(`CREATE ROLE ${appRole} LOGIN CREATEDB PASSWORD ${password}`);
    }
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    if (found.rowCount === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${appRole}`);
    }
  } finally {
    await client.end();
  }
}
