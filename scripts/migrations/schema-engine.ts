import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

type EngineModule = typeof import("@prisma/schema-engine-wasm") & { __wbg_set_wasm(exports: unknown): void };

export const noFilters = { externalTables: [], externalEnums: [] };

/** Opens Prisma's schema engine from WebAssembly, which `prisma migrate` would download as a program instead. */
export async function openSchemaEngine(
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  loading ??= loadModule();
  const { SchemaEngine } = await loading;
  return SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

let loading: Promise<EngineModule> | undefined;

async function loadModule(): Promise<EngineModule> {
  const require = createRequire(import.meta.url);
  const glue = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const module = (await import(glue)) as EngineModule;
  const bytes = await readFile(path.join(path.dirname(glue), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": withoutWaitingTimers(module),
  });
  module.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return module;
}

/** The engine leaves a timer of ten seconds behind each time; none of them shall keep the process from ending. */
function withoutWaitingTimers(module: EngineModule): WebAssembly.ModuleImports {
  const imports = { ...module } as unknown as Record<string, (...values: unknown[]) => unknown>;
  for (const [name, start] of Object.entries(imports)) {
    if (!name.startsWith("__wbg_setTimeout")) continue;
    imports[name] = (...values) => {
      const timer = start(...values);
      (timer as NodeJS.Timeout).unref();
      return timer;
    };
  }
  return imports;
}
