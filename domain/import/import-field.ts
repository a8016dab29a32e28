import type { Choice } from "@/domain/import/choice";

/** How the cells of a column are read. */
export type CellKind =
  | { readonly type: "text" | "email" | "link" | "links" | "number" | "share" | "percent" | "yesNo" }
  /** What the file says of checks: kept as it came, and never acted on. */
  | { readonly type: "stated" }
  /** `month` is the day that stands for a month or a year given without one; where it is not said, the day is needed. */
  | { readonly type: "day"; readonly month?: "first" | "last" }
  | { readonly type: "choice"; readonly choices: readonly Choice[] };

/** One thing a row can tell, under the heading an export gives it. */
export interface ImportField {
  readonly key: string;
  /** The heading in exports; always understood again. */
  readonly heading: string;
  /** Other headings it is guessed by, in any case and with any accents. */
  readonly aliases: readonly string[];
  readonly kind: CellKind;
  /** Whether no row can do without it. */
  readonly isRequired: boolean;
  /** Whether several columns can go into it. */
  readonly isMany: boolean;
  /** Whether it is only ever read: another field carries it in exports. */
  readonly isReadOnly: boolean;
  /** What is expected in it, in a few words; may be empty. */
  readonly hint: string;
}

type Told = Pick<ImportField, "key" | "heading" | "kind"> & Partial<ImportField>;

/** A field with whatever is not said at its usual value. */
export function importField(told: Told): ImportField {
  return { aliases: [], isRequired: false, isMany: false, isReadOnly: false, hint: "", ...told };
}
