import { createHash } from "node:crypto";

/** How many statements are kept prepared on a connection; a list of ids makes a statement for each of its lengths. */
const MOST_KEPT = 400;

/**
 * Names statements, so that the database plans each of them once a connection and not once a request. What comes after the
 * first `MOST_KEPT` different ones stays unnamed, and is planned each time: no connection fills up.
 * Example: the same text has the same name in every process.
 */
export function statementNames(): (sql: string) => string | undefined {
  const names = new Map<string, string>();
  return (sql) => {
    const known = names.get(sql);
    if (known || names.size >= MOST_KEPT) return known;
    const name = createHash("sha256").update(sql).digest("base64url");
    names.set(sql, name);
    return name;
  };
}
