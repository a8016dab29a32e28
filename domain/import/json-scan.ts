import {
  JSON_MISSING,
  type JsonExpected,
  type JsonFlaw,
  MOST_JSON_DEPTH,
  MOST_JSON_FLAWS,
  MOST_JSON_VALUES,
} from "./json-flaw";
import { stepInto } from "./json-path";
import { plainEnd, spaceEnd, textEnd } from "./json-token";

interface Frame {
  /** The names of an object so far; null for a list. */
  readonly names: Set<string> | null;
  /** The step to the value that is being read. */
  step: string;
  index: number;
}

/** Where a value begins: its place in the text from 0, its line from 1, and how many others it stands in. */
export interface ScannedValue {
  readonly depth: number;
  readonly isObject: boolean;
  readonly at: number;
  readonly line: number;
  /** Only while it is being told. */
  readonly path: () => string;
}

/** Tokens between two pauses, about a millisecond of work. */
const PAUSE = 20_000;

/**
 * Goes once through a text and says what keeps it from being read as JSON: what is not JSON at all, a name that stands twice
 * in one object (one of the two would be lost), the name `__proto__`, more depth or more values than anybody writes. Yields
 * now and then, so that whoever calls it can let others have their turn. No recursion; time in proportion to the length.
 */
export class JsonScan {
  readonly flaws: JsonFlaw[] = [];
  readonly #text: string;
  readonly #onValue: ((value: ScannedValue) => void) | undefined;
  readonly #frames: Frame[] = [];
  #at = 0;
  #line = 1;
  #lineStart = 0;
  #values = 0;
  #expected: JsonExpected = "VALUE";
  /** Whether the list or object just opened may close at once. */
  #isFresh = false;

  /** `onValue` is told where each value begins, those inside after those around them. */
  constructor(text: string, onValue?: (value: ScannedValue) => void) {
    this.#text = text;
    this.#onValue = onValue;
  }

  *run(): Generator<void, void> {
    for (let tokens = 1; this.#step(); tokens++) if (tokens % PAUSE === 0) yield;
  }

  /** Reads one token; false at the end, good or bad. */
  #step(): boolean {
    this.#skipSpace();
    if (this.#at >= this.#text.length) {
      if (this.#expected !== "NOTHING") this.#flaw("The file ends in the middle.");
      return false;
    }
    const character = this.#text[this.#at] as string;
    if (character === "}" || character === "]") return this.#close(character);
    switch (this.#expected) {
      case "VALUE":
        return this.#value(character);
      case "NAME":
        return this.#name();
      case "COLON":
        return character === ":" ? this.#pass("VALUE") : this.#missing();
      case "COMMA":
        return character === "," ? this.#next() : this.#missing();
      default:
        return this.#missing();
    }
  }

  #skipSpace(): void {
    for (;;) {
      this.#at = spaceEnd(this.#text, this.#at);
      if (this.#text[this.#at] !== "\n") return;
      this.#at++;
      this.#line++;
      this.#lineStart = this.#at;
    }
  }

  #value(character: string): boolean {
    this.#tell(character === "{");
    if (++this.#values > MOST_JSON_VALUES) {
      return this.#flaw(`The file holds more than ${MOST_JSON_VALUES.toLocaleString("en-GB")} values.`);
    }
    if (character === "{" || character === "[") return this.#open(character === "{");
    const end = character === '"' ? textEnd(this.#text, this.#at) : plainEnd(this.#text, this.#at);
    if (end === undefined) return this.#missing();
    this.#at = end;
    return this.#ended();
  }

  #open(isObject: boolean): boolean {
    if (this.#frames.length >= MOST_JSON_DEPTH)
      return this.#flaw(`More than ${MOST_JSON_DEPTH} lists inside one another.`);
    this.#frames.push({ names: isObject ? new Set() : null, step: isObject ? "" : stepInto(0), index: 0 });
    this.#isFresh = true;
    return this.#pass(isObject ? "NAME" : "VALUE", true);
  }

  #close(character: string): boolean {
    const frame = this.#frames.at(-1);
    const isItsOwn = frame !== undefined && (frame.names !== null) === (character === "}");
    if (!isItsOwn || !(this.#expected === "COMMA" || this.#isFresh)) return this.#missing();
    this.#frames.pop();
    this.#at++;
    return this.#ended();
  }

  #name(): boolean {
    const frame = this.#frames.at(-1) as Frame;
    const start = this.#at;
    const end = textEnd(this.#text, start);
    if (end === undefined) return this.#missing();
    this.#at = end;
    const name = JSON.parse(this.#text.slice(start, end)) as string;
    frame.step = stepInto(name);
    if (name === "__proto__") this.#flaw("The name __proto__ cannot be read.", start);
    else if (frame.names?.has(name))
      this.#flaw("This name stands twice in one object: one of the two would be lost.", start);
    frame.names?.add(name);
    this.#isFresh = false;
    this.#expected = "COLON";
    return this.flaws.length < MOST_JSON_FLAWS;
  }

  #next(): boolean {
    const frame = this.#frames.at(-1) as Frame;
    if (frame.names) return this.#pass("NAME");
    frame.index++;
    frame.step = stepInto(frame.index);
    return this.#pass("VALUE");
  }

  #pass(expected: JsonExpected, isFresh = false): boolean {
    this.#at++;
    this.#isFresh = isFresh;
    this.#expected = expected;
    return true;
  }

  /** A value is over. */
  #ended(): boolean {
    this.#isFresh = false;
    this.#expected = this.#frames.length === 0 ? "NOTHING" : "COMMA";
    return true;
  }

  #path(): string {
    return this.#frames
      .map(({ step }) => step)
      .join("")
      .replace(/^\./, "");
  }

  #tell(isObject: boolean): void {
    const depth = this.#frames.length;
    this.#onValue?.({ depth, isObject, at: this.#at, line: this.#line, path: () => this.#path() });
  }

  #missing(): boolean {
    return this.#flaw(JSON_MISSING[this.#expected]);
  }

  #flaw(reason: string, at = this.#at): boolean {
    this.flaws.push({ line: this.#line, column: at - this.#lineStart + 1, path: this.#path(), reason });
    return false;
  }
}
