import "server-only";
import { setImmediate } from "node:timers/promises";
import type { JsonFlaw } from "@/domain/import/json-flaw";
import { holderOf } from "@/domain/import/json-path";
import { JsonScan } from "@/domain/import/json-scan";

/** The largest JSON file that is read, in bytes. Ten thousand candidates have about as much. */
export const MOST_JSON_BYTES = 16 * 1024 * 1024;

/** Where an object begins in a text. */
interface Place {
  readonly at: number;
  readonly line: number;
}

/** A JSON file as it was read. */
export interface JsonText {
  readonly text: string;
  readonly json: unknown;
  /** Where the objects begin that stand in no more than two others. */
  readonly places: ReadonlyMap<string, Place>;
}

type Decoded = { readonly text: string } | { readonly flaw: JsonFlaw };

const flawAt = (line: number, reason: string): JsonFlaw => ({ line, column: 1, path: "", reason });

/** UTF-16 is told by its mark, or by the zero in one of the first two bytes: JSON begins with a plain character. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? "utf-16be" : "utf-8";
}

/** A file as text: UTF-8 with and without mark, and UTF-16 as Windows writes it. */
export function decodeJson(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    const line = text.slice(0, Math.max(0, text.indexOf("\ufffd"))).split("\n").length;
    return { flaw: flawAt(line, "This is not written in UTF-8, as JSON is. Save the file as UTF-8.") };
  }
}

/** Reads a file as JSON, others having their turn meanwhile. What keeps it from being read is listed, each with its line. */
export async function readJsonText(
  bytes: Uint8Array,
): Promise<JsonText | { readonly flaws: readonly JsonFlaw[] }> {
  if (bytes.length > MOST_JSON_BYTES) {
    return {
      flaws: [flawAt(1, `A JSON file can have ${MOST_JSON_BYTES / 1024 / 1024} MB. Split it into several.`)],
    };
  }
  const decoded = decodeJson(bytes);
  if ("flaw" in decoded) return { flaws: [decoded.flaw] };
  const { text } = decoded;
  const places = new Map<string, Place>();
  const scan = new JsonScan(text, ({ depth, isObject, at, line, path }) => {
    if (isObject && depth <= 2) places.set(path(), { at, line });
  });
  for (const _ of scan.run()) await setImmediate();
  if (scan.flaws.length > 0) return { flaws: scan.flaws };
  return { text, json: JSON.parse(text), places };
}

/** The object a path lies in whose place is known. */
function baseOf({ places }: JsonText, path: string): string {
  let base: string | undefined = path;
  while (base !== undefined && !places.has(base)) base = holderOf(base);
  return base ?? "";
}

/** The lines on which the values at some paths begin, or, where there is none, the values that would hold them. */
export async function linesOf(file: JsonText, paths: readonly string[]): Promise<(path: string) => number> {
  const lines = new Map<string, number>();
  for (const base of new Set(paths.map((path) => baseOf(file, path)))) {
    const { at, line: first } = file.places.get(base) ?? { at: 0, line: 1 };
    const wanted = new Set(paths.filter((path) => baseOf(file, path) === base).flatMap(withHolders));
    const scan = new JsonScan(file.text.slice(at), ({ line, path }) => {
      const inside = path();
      const whole =
        base === "" || inside === "" || inside.startsWith("[") ? base + inside : `${base}.${inside}`;
      if (wanted.has(whole)) lines.set(whole, first + line - 1);
    });
    for (const _ of scan.run()) await setImmediate();
  }
  return (path) =>
    withHolders(path)
      .map((one) => lines.get(one))
      .find((line) => line !== undefined) ?? 1;
}

function withHolders(path: string): string[] {
  const all: string[] = [];
  for (let one: string | undefined = path; one !== undefined; one = holderOf(one)) all.push(one);
  return all;
}
