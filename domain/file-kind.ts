/** What can be attached, by the ending of its name; the content must be what the ending says. */
export interface FileKind {
  /** How the content is found out: by its magic number, by what lies in the archive, or by being text throughout. */
  readonly family: "image" | "pdf" | "office" | "text";
  readonly mediaType: string;
  /** What it is called in a sentence, with its article. */
  readonly words: string;
}

const OOXML = "application/vnd.openxmlformats-officedocument";
const ODF = "application/vnd.oasis.opendocument";

const JPEG = { family: "image", mediaType: "image/jpeg", words: "a JPEG picture" } as const;
const MARKDOWN = { family: "text", mediaType: "text/markdown", words: "a Markdown text" } as const;

/** The kinds by ending, in the order in which they are offered. */
export const FILE_KINDS = {
  pdf: { family: "pdf", mediaType: "application/pdf", words: "a PDF" },
  png: { family: "image", mediaType: "image/png", words: "a PNG picture" },
  jpg: JPEG,
  jpeg: JPEG,
  webp: { family: "image", mediaType: "image/webp", words: "a WebP picture" },
  gif: { family: "image", mediaType: "image/gif", words: "a GIF picture" },
  docx: {
    family: "office",
    mediaType: `${OOXML}.wordprocessingml.document`,
    words: "a Word document",
  },
  xlsx: { family: "office", mediaType: `${OOXML}.spreadsheetml.sheet`, words: "an Excel workbook" },
  pptx: {
    family: "office",
    mediaType: `${OOXML}.presentationml.presentation`,
    words: "a PowerPoint presentation",
  },
  odt: { family: "office", mediaType: `${ODF}.text`, words: "an OpenDocument text" },
  ods: { family: "office", mediaType: `${ODF}.spreadsheet`, words: "an OpenDocument spreadsheet" },
  odp: { family: "office", mediaType: `${ODF}.presentation`, words: "an OpenDocument presentation" },
  txt: { family: "text", mediaType: "text/plain", words: "a plain text" },
  csv: { family: "text", mediaType: "text/csv", words: "a CSV table" },
  md: MARKDOWN,
  markdown: MARKDOWN,
} as const satisfies Record<string, FileKind>;

export type FileEnding = keyof typeof FILE_KINDS;

/** For the file dialog: ".pdf,.png,…". */
export const ACCEPTED_ENDINGS = Object.keys(FILE_KINDS)
  .map((ending) => `.${ending}`)
  .join(",");

export const ALLOWED_WORDS =
  "PDF, pictures (PNG, JPEG, WebP, GIF), Word, Excel, PowerPoint, OpenDocument, text, CSV, Markdown";

/** The kind a name claims, or undefined when its ending is none that can be attached. */
export function kindOfName(name: string): FileKind | undefined {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return name.includes(".") && Object.hasOwn(FILE_KINDS, ending)
    ? FILE_KINDS[ending as FileEnding]
    : undefined;
}

const VIEWABLE: ReadonlySet<string> = new Set(
  Object.values<FileKind>(FILE_KINDS)
    .filter(({ family }) => family === "image" || family === "pdf")
    .map(({ mediaType }) => mediaType),
);

/** Whether a stored file can be looked at in the page; everything else, such as a drawing with scripts in it, is only ever downloaded. */
export function isViewable(mediaType: string): boolean {
  return VIEWABLE.has(mediaType);
}

/** What was found in a file. `mediaType` is null for what cannot be attached. */
export interface FoundContent {
  readonly mediaType: string | null;
  /** What it is, with its article: "a ZIP archive". */
  readonly words: string;
}

const TEXTS: readonly string[] = ["text/plain", "text/csv", "text/markdown"];

function withoutEnding(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

/**
 * Why a file cannot be attached under its name, in words, or undefined when its content is what the name says.
 * `refusalOf("report.pdf", { mediaType: null, words: "a ZIP archive" })` is "“report.pdf” is not a PDF but a ZIP archive.…".
 */
export function refusalOf(name: string, found: FoundContent): string | undefined {
  const kind = kindOfName(name);
  if (!kind) {
    const what = name.includes(".")
      ? "Files of this kind cannot be attached."
      : "The name of the file has no ending.";
    return `${what} What can be: ${ALLOWED_WORDS}.`;
  }
  const isText = kind.family === "text" && found.mediaType !== null && TEXTS.includes(found.mediaType);
  if (isText || found.mediaType === kind.mediaType) return undefined;
  const told = `“${name}” is not ${kind.words} but ${found.words}.`;
  const ending = Object.entries(FILE_KINDS).find(([, { mediaType }]) => mediaType === found.mediaType)?.[0];
  if (!ending) return `${told} What can be attached: ${ALLOWED_WORDS}.`;
  return `${told} Rename it to “${withoutEnding(name)}.${ending}” if that is what you meant to attach.`;
}
