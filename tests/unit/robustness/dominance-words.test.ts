import { describe, expect, it } from "vitest";
import { dominanceFinding, leadersInWords } from "@/domain/robustness/dominance-words";

const free = (called: string) => ({ called, by: [], count: 0 });
const led = (called: string, ...by: string[]) => ({ called, by, count: by.length });

describe("leadersInWords", () => {
  it("names a few and counts the others", () => {
    expect(leadersInWords({ by: ["Ben", "Chiara"], count: 2 })).toBe("Ben and Chiara");
    expect(leadersInWords({ by: ["Ben", "Chiara", "Dan"], count: 4 })).toBe("Ben, Chiara, Dan and one other");
    expect(leadersInWords({ by: ["Ben", "Chiara", "Dan"], count: 7 })).toBe(
      "Ben, Chiara, Dan and four others",
    );
  });
});

describe("dominanceFinding", () => {
  it("says that no weights flip it where one is nowhere behind", () => {
    expect(dominanceFinding([free("Ben"), led("Dan", "Ben")], 4)).toBe(
      "No weights flip it: Ben is nowhere behind on all four criteria.",
    );
  });

  it("speaks of those alone that were looked at, where there are more", () => {
    expect(dominanceFinding([free("Ben"), led("Dan", "Ben")], 4, true)).toBe(
      "Among these no weights flip it: Ben is nowhere behind on all four criteria.",
    );
    expect(dominanceFinding([free("Ben"), free("Chiara")], 4, true)).toBe(
      "None of these is behind anybody else on every criterion: weights decide.",
    );
  });

  it("says between whom weights decide", () => {
    expect(dominanceFinding([free("Ben"), free("Chiara"), led("Dan", "Ben")], 4)).toBe(
      "Ben and Chiara have nobody ahead of them on all four criteria; between them weights decide.",
    );
    const five = ["A", "B", "C", "D", "E"].map(free);
    expect(dominanceFinding([...five, led("F", "A")], 3)).toBe(
      "Five have nobody ahead of them on all three criteria; between them weights decide.",
    );
    expect(dominanceFinding(five, 4)).toBe(
      "Nobody is behind anybody else on every criterion: weights decide.",
    );
  });
});
