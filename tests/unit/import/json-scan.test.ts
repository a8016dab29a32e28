import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { MOST_JSON_DEPTH } from "@/domain/import/json-flaw";
import { JsonScan } from "@/domain/import/json-scan";

function flawsOf(text: string) {
  const scan = new JsonScan(text);
  for (const _ of scan.run());
  return scan.flaws;
}

const reasonsOf = (text: string) => flawsOf(text).map(({ reason, line, column }) => [reason, line, column]);

describe("what keeps a text from being JSON", () => {
  test.each([
    ["", "The file ends in the middle.", 1, 1],
    ["  \n ", "The file ends in the middle.", 2, 2],
    ['{"a": 1', "The file ends in the middle.", 1, 8],
    ['{"a": 1,}', "A name in double quotes is missing here.", 1, 9],
    ["{'a': 1}", "A name in double quotes is missing here.", 1, 2],
    ['{"a" 1}', "A colon is missing here.", 1, 6],
    ['{"a": }', "A value is missing here, or is not written as JSON writes it.", 1, 7],
    ["[1 2]", "A comma or a closing bracket is missing here.", 1, 4],
    ["[1,]", "A value is missing here, or is not written as JSON writes it.", 1, 4],
    ["[1}", "A comma or a closing bracket is missing here.", 1, 3],
    ["[01]", "A comma or a closing bracket is missing here.", 1, 3],
    ['[\n  "a\nb"]', "A value is missing here, or is not written as JSON writes it.", 2, 3],
    ['["\\x"]', "A value is missing here, or is not written as JSON writes it.", 1, 2],
    ["nul", "A value is missing here, or is not written as JSON writes it.", 1, 1],
    ["{} {}", "Something stands behind the end.", 1, 4],
    ["]", "A value is missing here, or is not written as JSON writes it.", 1, 1],
  ])("%j", (text, reason, line, column) => {
    expect(reasonsOf(text)).toEqual([[reason, line, column]]);
  });

  it("names both a name that stands twice and one that nobody may use, and reads on", () => {
    expect(flawsOf('{"work": [{"name": 1, "n\\u0061me": 2}],\n "__proto__": {}, "work": 3}')).toEqual([
      {
        line: 1,
        column: 23,
        path: "work[0].name",
        reason: "This name stands twice in one object: one of the two would be lost.",
      },
      { line: 2, column: 2, path: "__proto__", reason: "The name __proto__ cannot be read." },
      {
        line: 2,
        column: 19,
        path: "work",
        reason: "This name stands twice in one object: one of the two would be lost.",
      },
    ]);
  });

  it("takes the same name in two objects for two", () => {
    expect(flawsOf('[{"a": {"a": 1}}, {"a": 2}]')).toEqual([]);
  });

  it("stops where lists lie deeper in one another than anybody writes", () => {
    expect(flawsOf("[".repeat(MOST_JSON_DEPTH) + "]".repeat(MOST_JSON_DEPTH))).toEqual([]);
    expect(flawsOf("[".repeat(1_000_000))).toMatchObject([
      { reason: `More than ${MOST_JSON_DEPTH} lists inside one another.`, column: MOST_JSON_DEPTH + 1 },
    ]);
  });

  it("stops where a file holds more values than anybody has", () => {
    expect(flawsOf(`[${"1,".repeat(2_000_001)}1]`)).toMatchObject([
      { reason: "The file holds more than 2,000,000 values." },
    ]);
  });
});

it("tells where each value begins", () => {
  const seen: [string, number, number][] = [];
  const scan = new JsonScan(
    '{"work": [\n{"name": "A"},\n  true], "first name": null}',
    ({ path, line, depth }) => seen.push([path(), line, depth]),
  );
  for (const _ of scan.run());
  expect(seen).toEqual([
    ["", 1, 0],
    ["work", 1, 1],
    ["work[0]", 2, 2],
    ["work[0].name", 2, 3],
    ["work[1]", 3, 2],
    ['["first name"]', 3, 1],
  ]);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const NOISE = [
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"',
  "\\",
  "\\u00",
  "0",
  "-",
  "1e9",
  ".",
  "true",
  "null",
  " ",
  "\n",
  "\u0001",
  "é",
  "\ud800",
];
const mutated = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat({ max: 3 }),
        put: fc.constantFrom(...NOISE),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((so, { at, cut, put }) => {
      const place = Math.floor(at * so.length);
      return so.slice(0, place) + put + so.slice(place + cut);
    }, text),
  );

it("agrees with JSON.parse on what is JSON, double names aside", () => {
  let accepted = 0;
  fc.assert(
    fc.property(mutated, (text) => {
      const flaws = flawsOf(text).filter(({ reason }) => !/stands twice|__proto__/.test(reason));
      expect(flaws.length === 0).toBe(isJson(text));
      accepted += flaws.length === 0 ? 1 : 0;
    }),
    { numRuns: Number(process.env.MUTATED_INPUTS ?? 3000), seed: 20261122 },
  );
  expect(accepted).toBeGreaterThan(300);
});

it.each([
  ["an unclosed text", `["${"a".repeat(1_000_000)}`],
  ["escapes", `["${"\\n".repeat(500_000)}"]`],
  ["a long number", `[${"1".repeat(1_000_000)}]`],
  ["spaces", `[${" \n".repeat(500_000)}]`],
])("a million characters of %s take a moment of work", (_, text) => {
  const start = process.cpuUsage();
  flawsOf(text);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});
