import { withClient } from "./test-server";

/** What one PostgreSQL database consists of: a key such as "column Candidate.name", and its definition. */
export type Catalog = Map<string, string>;

const inPublic = "n.nspname = 'public' AND c.relname <> '_prisma_migrations'";
const ofTable = `JOIN pg_class c ON c.oid = x.table_id JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${inPublic}`;

const queries = [
  `SELECT 'table ' || c.relname AS key, c.relkind::text AS definition
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'v', 'm', 'S', 'p') AND ${inPublic}`,

  `SELECT 'column ' || c.relname || '.' || x.name AS key, x.definition
   FROM (SELECT a.attrelid AS table_id, a.attname AS name,
           concat_ws(' ', format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'NOT NULL' END,
             'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), nullif(a.attidentity, ''), nullif(a.attgenerated, ''))
             AS definition
         FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
         WHERE a.attnum > 0 AND NOT a.attisdropped) x
   ${ofTable} AND c.relkind IN ('r', 'p')`,

  `SELECT 'index ' || c.relname || '.' || x.name AS key, x.definition
   FROM (SELECT i.indrelid AS table_id, i.indexrelid::regclass::text AS name,
           pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i) x
   ${ofTable}`,

  // Since PostgreSQL 18 "not null" is a constraint too; the columns above tell it already.
  `SELECT 'constraint ' || c.relname || '.' || x.name AS key, x.definition
   FROM (SELECT k.conrelid AS table_id, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
         FROM pg_constraint k WHERE k.contype <> 'n') x
   ${ofTable}`,

  `SELECT 'trigger ' || c.relname || '.' || x.name AS key, x.definition
   FROM (SELECT t.tgrelid AS table_id, t.tgname AS name, pg_get_triggerdef(t.oid) AS definition
         FROM pg_trigger t WHERE NOT t.tgisinternal) x
   ${ofTable}`,

  `SELECT 'enum ' || t.typname AS key, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) AS definition
   FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid JOIN pg_namespace n ON n.oid = t.typnamespace
   WHERE n.nspname = 'public' GROUP BY t.typname`,

  `SELECT 'function ' || p.oid::regprocedure AS key, pg_get_functiondef(p.oid) AS definition
   FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
   WHERE n.nspname = 'public' AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`,

  `SELECT 'extension ' || extname AS key, '' AS definition FROM pg_extension WHERE extname <> 'plpgsql'`,
];

/** Reads a database's tables, columns, indexes, constraints, triggers, enums, functions and extensions. */
export async function readCatalog(url: string): Promise<Catalog> {
  return withClient(url, async (client) => {
    const catalog: Catalog = new Map();
    for (const query of queries) {
      const { rows } = await client.query<{ key: string; definition: string }>(query);
      for (const { key, definition } of rows) catalog.set(key.replaceAll('"', ""), definition);
    }
    return catalog;
  });
}

/** Says in lines how a database differs from what it should be; nothing when it does not. */
export function catalogDifferences(wanted: Catalog, found: Catalog): string[] {
  const lines: string[] = [];
  for (const key of [...new Set([...wanted.keys(), ...found.keys()])].sort()) {
    const [before, after] = [wanted.get(key), found.get(key)];
    if (before === after) continue;
    if (after === undefined) lines.push(`missing: ${key}: ${before}`);
    else if (before === undefined) lines.push(`not in the schema: ${key}: ${after}`);
    else lines.push(`differs: ${key}: the schema says ${before}, the migrations made ${after}`);
  }
  return lines;
}
