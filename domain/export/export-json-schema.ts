import { z } from "zod";
import { EXPORT_FORMAT_VERSION, exportRecord } from "@/domain/export/export-record";

/** docs/export.schema.json: what outweigh.json looks like, as JSON Schema 2020-12. */
export function exportJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(exportRecord, {
    target: "draft-2020-12",
    io: "output",
    // A format says it already, and can be read.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  const head = {
    $schema,
    $id: `urn:outweigh:export:${EXPORT_FORMAT_VERSION}`,
    title: "Outweigh export",
    description: "outweigh.json of an archive exported from Outweigh. See docs/export.md.",
  };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}
