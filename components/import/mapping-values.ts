import type { z } from "zod";
import type { ServerForm } from "@/components/form/use-server-form";
import type { ImportMappingInput, importMapping } from "@/domain/import/import-input";
import type { ImportView } from "@/domain/import/import-view";

/** What is said of a table by hand: what its rows are, how it is written, and the field of each column in their order. */
export type MappingValues = Omit<z.input<typeof importMapping>, "id" | "version">;

export type MappingOutput = Omit<ImportMappingInput, "id" | "version">;
export type MappingForm = ServerForm<MappingValues, MappingOutput>;

/** What the form starts from. What does not apply to a file, such as the separator of a workbook, is left out. */
export function mappingValues(view: ImportView): MappingValues {
  const { subject, encoding, separator, sheet, mapping, options } = view;
  return {
    subject: subject ?? "CANDIDATE",
    encoding: (encoding || undefined) as MappingValues["encoding"],
    separator: (separator || undefined) as MappingValues["separator"],
    sheet: sheet || undefined,
    mapping: [...mapping],
    options: { ...options },
  };
}

const TABLE_ITSELF = ["subject", "encoding", "separator", "sheet"];

/** Whether the columns themselves, or what they can be, change with a field, so that they are guessed anew. */
export function changesTable(name: string | undefined): boolean {
  return name !== undefined && TABLE_ITSELF.includes(name);
}
