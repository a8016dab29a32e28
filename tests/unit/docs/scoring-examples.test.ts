import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bootstrapAlpha } from "@/domain/agreement/alpha-bootstrap";
import { certificateEffect } from "@/domain/agreement/certificate-effect";
import { intraclassCorrelations } from "@/domain/agreement/intraclass-correlation";
import { krippendorffAlpha } from "@/domain/agreement/krippendorff-alpha";
import { severityOf } from "@/domain/agreement/severity";
import { agreementWeights, crossTable, weightedKappa } from "@/domain/agreement/weighted-kappa";
import { acceptability, runToEnd } from "@/domain/robustness/acceptability";
import { weightFlipOf } from "@/domain/robustness/weight-flip";
import { CREDENTIAL_CAP, CREDENTIAL_KINDS, CREDENTIAL_STRENGTH } from "@/domain/scoring/credential-kind";
import { type BoundedDefault, EVIDENCE_KINDS, EVIDENCE_STRENGTH } from "@/domain/scoring/evidence-kind";
import { PARAMETER_NAMES, PARAMETERS } from "@/domain/scoring/parameters";
import { score } from "@/domain/scoring/score";

const page = readFileSync(new URL("../../../docs/scoring.md", import.meta.url), "utf8");

/** Figures on the page have four decimals. */
const HALF_A_UNIT = 0.5e-4 + 1e-12;

/** The fenced blocks of one kind by name: "```json input: one-result" is of kind "input". */
function blocksOf(kind: string): Map<string, unknown> {
  const blocks = page.matchAll(new RegExp(`^\`\`\`json ${kind}: (\\S+)\\n(.*?)^\`\`\`$`, "gms"));
  return new Map([...blocks].map(([, name = "", text = ""]) => [name, JSON.parse(text)]));
}

/** Expects what the page shows, rounded; what it leaves out may be anything. */
function expectShown(actual: unknown, shown: unknown, path: string): void {
  if (typeof shown === "number") {
    const difference = Math.abs((actual as number) - shown);
    expect(difference, `${path}: ${actual}, the page says ${shown}`).toBeLessThanOrEqual(HALF_A_UNIT);
  } else if (Array.isArray(shown)) {
    expect(actual, path).toHaveLength(shown.length);
    shown.forEach((item, index) => {
      expectShown((actual as unknown[])[index], item, `${path}/${index}`);
    });
  } else if (typeof shown === "object" && shown !== null) {
    for (const [key, value] of Object.entries(shown)) {
      expectShown((actual as Record<string, unknown>)[key], value, `${path}/${key}`);
    }
  } else {
    expect(actual, path).toBe(shown);
  }
}

type Row = [number, number, number | null];

/** Everything the page says of one table of ratings. */
function agreementOf({ seed, ratings }: { seed: number; ratings: Row[] }) {
  const pairs = ratings.map(([first, second]) => [first, second] as const);
  return {
    alpha: krippendorffAlpha(ratings),
    range: bootstrapAlpha(ratings, { seed }),
    kappa: weightedKappa(crossTable(pairs, 5), agreementWeights("quadratic", 5)),
    "icc(2,k)": intraclassCorrelations(ratings.filter((row) => !row.includes(null)))?.["icc(2,k)"],
    leans: severityOf(ratings)?.raters,
  };
}

/** The effect over some reviews of so many ratings, in one of which so many were raised by one level. */
function effectOf({ reviews, ratings, raised }: { reviews: number; ratings: number; raised: number }) {
  const shifts = Array.from({ length: reviews }, (_, review) => {
    const up = review === 0 ? raised : 0;
    return { ratings, sum: up, raised: up, lowered: 0, crossed: 0 };
  });
  return certificateEffect(shifts).change;
}

/** What is counted of candidates whose support is certain. */
function acceptabilityOf({ supports, ...options }: { supports: number[][]; seed: number; draws: number }) {
  const ids = supports.map((_, place) => String(place));
  return runToEnd(acceptability({ ids, measures: supports }, options));
}

describe("the examples of docs/scoring.md", () => {
  const inputs = blocksOf("input");
  const outputs = blocksOf("output");
  const weights = blocksOf("weights");
  const flips = blocksOf("flip");
  const weightings = blocksOf("weightings");
  const acceptabilities = blocksOf("acceptability");
  const ratings = blocksOf("ratings");
  const agreements = blocksOf("agreement");
  const shifts = blocksOf("shifts");
  const effects = blocksOf("effect");
  const examples = [inputs, weights, weightings, ratings, shifts];

  it("come in pairs, and are all run", () => {
    expect([...inputs.keys()]).toEqual([...outputs.keys()]);
    expect([...weights.keys()]).toEqual([...flips.keys()]);
    expect([...weightings.keys()]).toEqual([...acceptabilities.keys()]);
    expect([...ratings.keys()]).toEqual([...agreements.keys()]);
    expect([...shifts.keys()]).toEqual([...effects.keys()]);
    const pairs = examples.reduce((sum, { size }) => sum + size, 0);
    expect(2 * pairs).toBe(page.match(/^```json/gm)?.length);
    expect(inputs.size).toBeGreaterThanOrEqual(4);
  });

  it.each([...inputs])("scores %s as shown", (name, input) => {
    expectShown(score(input), outputs.get(name), name);
  });

  it.each([...weights])("flips %s as shown", (name, input) => {
    const { weights, differences } = input as { weights: number[]; differences: number[] };
    expectShown(weightFlipOf(weights, differences), flips.get(name), name);
  });

  it.each([...weightings])("counts %s as shown", (name, input) => {
    const found = acceptabilityOf(input as Parameters<typeof acceptabilityOf>[0]);
    expectShown(found, acceptabilities.get(name), name);
  });

  it.each([...ratings])("has the agreement of %s as shown", (name, input) => {
    expectShown(agreementOf(input as Parameters<typeof agreementOf>[0]), agreements.get(name), name);
  });

  it.each([...shifts])("has the effect of %s as shown", (name, input) => {
    expectShown(effectOf(input as Parameters<typeof effectOf>[0]), effects.get(name), name);
  });
});

describe("the tables of docs/scoring.md", () => {
  const rows = page.replace(/ +/g, " ");
  const short = (value: number) => String(value).replace(/^0\./, ".");
  const cells = ({ default: value, low, high }: BoundedDefault) =>
    `${short(value)} | ${short(low)}–${short(high)} |`;

  it.each(EVIDENCE_KINDS)("show %s as it is", (kind) => {
    expect(rows).toContain(`| \`${kind}\` | ${cells(EVIDENCE_STRENGTH[kind])}`);
  });

  it.each(CREDENTIAL_KINDS)("show %s as it is", (kind) => {
    expect(rows).toContain(
      `| \`${kind}\` | ${cells(CREDENTIAL_STRENGTH[kind])} ${short(CREDENTIAL_CAP[kind])} |`,
    );
  });

  it.each(PARAMETER_NAMES)("show %s as it is", (name) => {
    expect(rows).toContain(`| \`${name}\` | ${cells(PARAMETERS[name])}`);
  });
});
