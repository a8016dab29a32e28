import { expect, it } from "vitest";
import { z } from "zod";
import { acceptOrRefuse, InputRefused } from "@/domain/scoring/refusal";

const schema = z.object({ age: z.number("an age is a number") });

it("returns what the schema reads", () => {
  expect(acceptOrRefuse(schema, { age: 3, more: 1 })).toEqual({ age: 3 });
});

it("throws every reason with its place", () => {
  try {
    acceptOrRefuse(z.array(schema), [{ age: 1 }, { age: "x" }, {}]);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(InputRefused);
    expect((error as InputRefused).reasons).toEqual([
      { path: "1.age", message: "an age is a number" },
      { path: "2.age", message: "an age is a number" },
    ]);
    expect((error as InputRefused).message).toBe("1.age: an age is a number\n2.age: an age is a number");
  }
});
