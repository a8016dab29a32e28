import { describe, expect, it } from "vitest";
import { evidenceCheckInput, evidenceInput } from "@/domain/evidence";

const PIECE = { kind: "ARTIFACT", title: "Six threads", description: "", link: "" };
const CHECK = { id: "0190a000-0000-7000-8000-000000000000", version: 1, outcomeVersion: 1 };

describe("a piece of evidence", () => {
  it.each(["", "https://example.test/a?b=c#d", "http://intranet/share", "HTTPS://EXAMPLE.TEST"])(
    "may link to %j",
    (link) => {
      expect(evidenceInput.safeParse({ ...PIECE, link }).success).toBe(true);
    },
  );

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//example.test",
    "https://",
    "https://a b",
  ])("may not link to %j", (link) => {
    const { error } = evidenceInput.safeParse({ ...PIECE, link });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(["link"]);
  });

  it("has a title, and a kind the ladder knows", () => {
    const { error } = evidenceInput.safeParse({ ...PIECE, kind: "RUMOUR", title: " " });
    expect(error?.issues.map(({ path }) => path[0]).sort()).toEqual(["kind", "title"]);
  });
});

describe("a check", () => {
  it("that supports the claim needs no note", () => {
    expect(evidenceCheckInput.safeParse({ ...CHECK, verdict: "SUPPORTS", note: "" }).success).toBe(true);
  });

  it.each([
    ["SUPPORTS_PARTLY", "Say which part it supports."],
    ["DOES_NOT_SUPPORT", "Say what is wrong with it."],
    ["CANNOT_TELL", "Say what you would need to tell."],
  ])("that says %s needs a note", (verdict, message) => {
    const check = { ...CHECK, verdict };
    expect(evidenceCheckInput.safeParse({ ...check, note: "Only June is in it." }).success).toBe(true);
    const { error } = evidenceCheckInput.safeParse({ ...check, note: "   " });
    expect(error?.issues).toMatchObject([{ path: ["note"], message }]);
  });
});
