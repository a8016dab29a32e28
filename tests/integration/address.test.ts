import { expect, it } from "vitest";
import { clientAddress } from "@/server/address";

const addressIn = (forwarded: string) => clientAddress(new Headers({ "x-forwarded-for": forwarded }));

it("is what the nearest proxy saw, not what the sender claimed before it", () => {
  expect(addressIn("203.0.113.7")).toBe("203.0.113.7");
  expect(addressIn("198.51.100.1, 198.51.100.2, 203.0.113.7")).toBe("203.0.113.7");
});

it("is local where nobody says", () => {
  expect(clientAddress(new Headers())).toBe("local");
  expect(addressIn(" ")).toBe("local");
});
