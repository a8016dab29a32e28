import { describe, expect, it } from "vitest";
import type { ApplicationRecord, OutcomeRecord } from "@/domain/application-record";
import { pairCardOf } from "@/domain/pairwise/pair-card";

type Evidence = OutcomeRecord["evidence"][number];

const evidence = (kind: Evidence["kind"], checkStatus: Evidence["checkStatus"]) =>
  ({ kind, checkStatus }) as Evidence;

function outcome(id: string, change: Partial<OutcomeRecord> = {}): OutcomeRecord {
  const told = { statement: `Did ${id}`, metric: "", unit: "", baseline: null, after: null };
  const period = { periodStart: null, periodEnd: "2026-01-01" };
  return { id, status: "STANDING", evidence: [], ...told, ...period, ...change } as OutcomeRecord;
}

const application = (outcomes: readonly OutcomeRecord[]) =>
  ({ id: "application", outcomes, reviews: [], credentials: [] }) as unknown as ApplicationRecord;

describe("pairCardOf", () => {
  it("shows what stands, the strongest checked evidence first and the latest of those, and no level", () => {
    const card = pairCardOf(
      application([
        outcome("claimed", { evidence: [evidence("SYSTEM_RECORD", "UNCHECKED")] }),
        outcome("older", { evidence: [evidence("ARTIFACT", "CHECKED")] }),
        outcome("newer", { evidence: [evidence("ARTIFACT", "CHECKED")], periodEnd: "2026-06-30" }),
        outcome("record", { evidence: [evidence("SYSTEM_RECORD", "CHECKED")] }),
        outcome("refuted", {
          evidence: [evidence("SYSTEM_RECORD", "CHECKED")],
          status: "REFUTED" as OutcomeRecord["status"],
        }),
      ]),
      "Amara Diallo",
    );
    expect(card.name).toBe("Amara Diallo");
    expect(card.outcomes.map(({ id }) => id)).toEqual(["record", "newer", "older", "claimed"]);
    expect(card.outcomes.map(({ checkedKinds }) => checkedKinds[0] ?? null)).toEqual([
      "SYSTEM_RECORD",
      "ARTIFACT",
      "ARTIFACT",
      null,
    ]);
    expect(Object.keys(card.outcomes[0] ?? {}).sort()).toEqual(["change", "checkedKinds", "id", "title"]);
    expect(card.more).toBe(0);
  });

  it("says how many more there are", () => {
    const many = Array.from({ length: 7 }, (_, place) => outcome(`o${place}`));
    expect(pairCardOf(application(many), "Ben")).toMatchObject({ more: 3 });
    expect(pairCardOf(application([]), "Ben")).toMatchObject({ outcomes: [], more: 0 });
  });
});
