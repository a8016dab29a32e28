import { crc32, deflateRawSync } from "node:zlib";
import sharp from "sharp";

/** An archive with these files, each packed; the shortest thing that programs take for one. */
export function zipOf(parts: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const isStored = name === "mimetype";
    const plain = Buffer.from(text);
    const packed = isStored ? plain : deflateRawSync(plain);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(isStored ? 0 : 8, 4);
    shared.writeUInt32LE(crc32(plain), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(plain.length, 18);
    shared.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from("PK\x03\x04"), shared, Buffer.from(name), packed);
    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02", "latin1");
    shared.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

const OOXML = "application/vnd.openxmlformats-officedocument";

function microsoft(part: string, type: string): Buffer {
  const types = `<Types><Override PartName="/${part}" ContentType="${type}.main+xml"/></Types>`;
  return zipOf({ "[Content_Types].xml": types, [part]: "<w/>" });
}

function openDocument(kind: string): Buffer {
  return zipOf({ mimetype: `application/vnd.oasis.opendocument.${kind}`, "content.xml": "<o/>" });
}

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 47>>stream
BT /F1 24 Tf 50 100 Td (Hours a week, 18 to 3) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** A picture that says in its metadata who made it, where the format can. */
export function pictureBy(artist: string, format: "png" | "jpeg" | "webp" | "gif"): Promise<Buffer> {
  const create = { width: 48, height: 32, channels: 3, background: "#335577" } as const;
  return sharp({ create })
    .withExif({ IFD0: { Artist: artist } })
    .toFormat(format)
    .toBuffer();
}

/** One small file of each kind that can be attached, by its name. */
export async function sampleFiles(): Promise<Record<string, Buffer>> {
  return {
    "report.pdf": Buffer.from(PDF),
    "screen.png": await pictureBy("Somebody", "png"),
    "photo.jpg": await pictureBy("Somebody", "jpeg"),
    "photo.jpeg": await pictureBy("Somebody else", "jpeg"),
    "shot.webp": await pictureBy("Somebody", "webp"),
    "moving.gif": await pictureBy("Somebody", "gif"),
    "letter.docx": microsoft("word/document.xml", `${OOXML}.wordprocessingml.document`),
    "hours.xlsx": microsoft("xl/workbook.xml", `${OOXML}.spreadsheetml.sheet`),
    "talk.pptx": microsoft("ppt/presentation.xml", `${OOXML}.presentationml.presentation`),
    "letter.odt": openDocument("text"),
    "hours.ods": openDocument("spreadsheet"),
    "talk.odp": openDocument("presentation"),
    "note.txt": Buffer.from("BMI before and after: 18 hours, 3 hours. Größe in Köln.\n"),
    "old.txt": Buffer.from("Gr\xf6\xdfe in K\xf6ln, 18 \x96 3 hours", "latin1"),
    "hours.csv": Buffer.from("\ufeffweek,hours\n1,18\n2,3\n"),
    "read me.md": Buffer.from("# Hours a week\n\n<p align=center>18 to 3</p>\n"),
    "notes.markdown": Buffer.from("- 18 hours\n- 3 hours\n"),
  };
}
