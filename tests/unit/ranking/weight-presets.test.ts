import { expect, it } from "vitest";
import { weightPresets } from "@/domain/ranking/weight-presets";

const DEFAULT = ["problem-solving", "technology-use", "productivity", "business-value"];
const NOTHING = { goals: "", bottlenecks: "", measuresOfSuccess: "" };
const criteria = (keys: readonly string[]) => keys.map((key) => ({ key, name: key, question: "" }));
const keys = (given: readonly string[], brief = NOTHING) =>
  weightPresets(criteria(given), brief).map(({ key }) => key);

it("offers equal weights always, and outcomes first where the rubric has them beside others", () => {
  expect(keys(DEFAULT)).toEqual(["equal", "outcomes-first"]);
  expect(keys(["care", "productivity"])).toEqual(["equal"]);
  expect(keys(["business-value", "productivity"])).toEqual(["equal"]);
});

it("gives what came of it double weight", () => {
  const [equal, first] = weightPresets(criteria(DEFAULT), NOTHING);
  expect(Object.values(equal?.weights ?? {})).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(first?.weights).toEqual({
    "problem-solving": 1 / 6,
    "technology-use": 1 / 6,
    productivity: 1 / 3,
    "business-value": 1 / 3,
  });
});

it("offers the brief’s emphasis where the brief names a criterion, and says by which words", () => {
  const brief = { ...NOTHING, goals: "Productivity first.", measuresOfSuccess: "Productivity again." };
  const preset = weightPresets(criteria(["care", "productivity"]), brief).at(-1);
  expect(preset).toMatchObject({ key: "brief", weights: { care: 0.25, productivity: 0.75 } });
  expect(preset?.explanation).toContain("productivity 2 (“productivity”)");
  expect(preset?.explanation).toContain("care 0");
});

it("makes weights that sum to 1", () => {
  for (const { weights } of weightPresets(criteria([...DEFAULT, "care"]), { ...NOTHING, goals: "Care." })) {
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  }
});
