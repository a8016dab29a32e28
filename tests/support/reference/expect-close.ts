import { expect } from "vitest";

const EXACT = 1e-9;
const COMPARED = 1e-6;

type Listed = { readonly id: string; readonly source?: string };

function isListed(value: unknown): value is Listed[] {
  return (
    Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null && "id" in item)
  );
}

/** Contributions and evidence may come in any order. */
function sorted(list: Listed[]): Listed[] {
  const key = ({ source = "", id }: Listed) => `${source} ${id}`;
  return list.toSorted((first, second) => (key(first) < key(second) ? -1 : 1));
}

/** Expects the same shape and values: numbers to 1e-9 (probabilities in `ahead` to 1e-6), records in any order. */
export function expectClose(actual: unknown, expected: unknown, path = "", tolerance = EXACT): void {
  if (typeof expected === "number") {
    expect(actual, path).toBeTypeOf("number");
    const difference = Math.abs((actual as number) - expected);
    expect(difference, `${path}: ${actual} instead of ${expected}`).toBeLessThanOrEqual(tolerance);
  } else if (isListed(expected)) {
    expect(isListed(actual), path).toBe(true);
    const given = sorted(actual as Listed[]);
    expect(given, path).toHaveLength(expected.length);
    sorted(expected).forEach((item, index) => {
      expectClose(given[index], item, `${path}/${item.id}`, tolerance);
    });
  } else if (typeof expected === "object" && expected !== null) {
    expect(actual, path).toBeTypeOf("object");
    expect(Object.keys(actual as object).sort(), path).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected)) {
      const within = key === "ahead" ? COMPARED : tolerance;
      expectClose((actual as Record<string, unknown>)[key], value, `${path}/${key}`, within);
    }
  } else {
    expect(actual, path).toBe(expected);
  }
}
