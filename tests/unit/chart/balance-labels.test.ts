import { describe, expect, it } from "vitest";
import { NARROW_FRAME, SMALL_FRAME, WIDE_FRAME } from "@/components/chart/balance-frame";
import { type BalancePart, panOf } from "@/components/chart/balance-geometry";
import { labelsOf } from "@/components/chart/balance-labels";

const labelled = (frame: typeof WIDE_FRAME, parts: BalancePart[]) =>
  labelsOf(
    frame,
    panOf(frame, { letter: "A", name: "A", support: 40, lo: 0, hi: 60, parts }, -1, 0, frame.unit),
  );

const first: BalancePart = {
  kind: "outcome",
  value: 25.5,
  label: "First reply, 41 h → 17 h",
  note: "On record, and the manager confirms it",
};

describe("labels of the balance", () => {
  it("stand in the block with what it rests on where the block is tall", () => {
    const [label] = labelled(WIDE_FRAME, [first]);
    expect(label).toMatchObject({
      inset: 10,
      isStrong: true,
      text: "First reply, 41 h → 17 h",
      value: "25.5",
    });
    expect(label?.notes.join(" ")).toBe("On record, and the manager confirms it");
  });

  it("go on below the heading where a phone has no room for all of it", () => {
    const [label] = labelled(NARROW_FRAME, [first]);
    expect(label?.text).toBe("First reply");
    expect(label?.notes[0]).toMatch(/^41 h → 17 h/);
  });

  it("stand above the stack for thin blocks, one line apart", () => {
    const above = labelled(WIDE_FRAME, [
      { kind: "credential", value: 1.3, label: "Certificate, not put to use" },
      { kind: "unchecked", value: 0.4, label: "One claim, nobody checked it" },
    ]);
    expect(above.map((label) => label.inset)).toEqual([null, null]);
    expect((above[0]?.y ?? 0) - (above[1]?.y ?? 0)).toBe(18);
    expect(above[1]?.text).toBe("One claim, nobody checked it");
  });

  it("are counted together when they would reach the finding, and still add up", () => {
    const claims = Array.from({ length: 7 }, (_, n) => ({
      kind: "unchecked" as const,
      value: 2,
      label: `Claim ${n}`,
    }));
    expect(labelled(WIDE_FRAME, claims).map(({ text, value }) => [text, value])).toEqual([
      ["7 outcomes, unchecked", "14.0"],
    ]);
  });

  it("are left out of the small drawing", () => {
    expect(labelled(SMALL_FRAME, [first])).toEqual([]);
  });
});
