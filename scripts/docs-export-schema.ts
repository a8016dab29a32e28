import { writeFileSync } from "node:fs";
import { exportJsonSchema } from "@/domain/export/export-json-schema";

writeFileSync("docs/export.schema.json", exportJsonSchema());
console.log("docs/export.schema.json written.");
