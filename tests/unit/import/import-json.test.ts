import { describe, expect, it, test } from "vitest";
import { openImportJson } from "@/server/services/import-json";
import { MOST_JSON_BYTES } from "@/server/services/import-json-text";

const TODAY = "2026-11-01";
const RESUME = '{"basics": {"name": "Zoë Ilves", "email": "zoe@example.org"}}';

async function nameOf(bytes: Uint8Array): Promise<string | undefined> {
  const file = await openImportJson(bytes, TODAY);
  if (file.format === null) return file.problems[0]?.reason;
  for await (const { person } of file.readings()) return person?.name;
}

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

describe("the encoding of a JSON file", () => {
  test.each([
    ["UTF-8", Buffer.from(RESUME)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${RESUME}`)],
    ["UTF-16 as Windows writes it", Buffer.from(`\ufeff${RESUME}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(RESUME, "utf16le")],
    ["UTF-16 the other way round", swapped(Buffer.from(`\ufeff${RESUME}`, "utf16le"))],
  ])("%s", async (_, bytes) => {
    expect(await nameOf(bytes)).toBe("Zoë Ilves");
  });

  it("is not guessed where it is another one", async () => {
    const file = await openImportJson(Buffer.from(`\n\n${RESUME}`, "latin1"), TODAY);
    expect(file.problems).toEqual([
      {
        line: 3,
        path: "",
        reason: "This is not written in UTF-8, as JSON is. Save the file as UTF-8.",
        value: "",
      },
    ]);
  });
});

describe("a file that cannot be read", () => {
  test.each([
    ["an empty file", "", "The file ends in the middle."],
    [
      "a table",
      "Name,E-mail\nA,a@example.org",
      "A value is missing here, or is not written as JSON writes it.",
    ],
    ["a page", "<!doctype html>", "A value is missing here, or is not written as JSON writes it."],
    ["another JSON", '{"name": "outweigh"}', "This is neither a JSON Resume nor an export of Greenhouse."],
    ["no list of anybody", "[]", "This is neither a JSON Resume nor an export of Greenhouse."],
    [
      "a part of our own export",
      '{"format": "outweigh-export"}',
      "This is a part of an export of Outweigh. Import the whole archive.",
    ],
  ])("%s", async (_, text, reason) => {
    const file = await openImportJson(Buffer.from(text), TODAY);
    expect(file).toEqual({ format: null, problems: [{ line: 1, path: "", reason, value: "" }] });
  });

  it("says where, down to the column", async () => {
    const { problems } = await openImportJson(
      Buffer.from('{"basics": {\n  "name": "A",\n  "name": "B"\n}}'),
      TODAY,
    );
    expect(problems).toEqual([
      {
        line: 3,
        path: "basics.name",
        reason: "This name stands twice in one object: one of the two would be lost. (Column 3.)",
        value: "",
      },
    ]);
  });

  it("is not even looked at when it is too large", async () => {
    const { problems } = await openImportJson(Buffer.alloc(MOST_JSON_BYTES + 1, "["), TODAY);
    expect(problems[0]?.reason).toBe("A JSON file can have 16 MB. Split it into several.");
  });
});

it("a name such as constructor or toString is a name like any other, and no way into the program", async () => {
  const text = '[{"constructor": {"prototype": {"x": 1}}, "toString": 1, "basics": {"name": "Kit Marlow"}}]';
  expect(await nameOf(Buffer.from(text))).toBe("Kit Marlow");
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

it("others have their turn while a long file is read", async () => {
  const person = {
    basics: { name: "Many" },
    work: [{ name: "A", highlights: ["Cut costs from 9 to 4 % in a year"] }],
  };
  const bytes = Buffer.from(JSON.stringify(Array.from({ length: 2000 }, () => person)));
  let turns = 0;
  const other = setInterval(() => turns++, 0);
  const file = await openImportJson(bytes, TODAY);
  let count = 0;
  if (file.format !== null)
    for await (const { problems } of file.readings()) count += problems.length === 0 ? 1 : 0;
  clearInterval(other);
  expect(count).toBe(2000);
  expect(turns).toBeGreaterThan(10);
});
