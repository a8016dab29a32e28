import { describe, expect, it } from "vitest";
import { fileSizeWords } from "@/domain/attachment";
import { blind } from "@/domain/blinding";
import { blindFileName } from "@/domain/blinding-file-name";
import { BLIND_FIELDS, blindingPolicy } from "@/domain/blinding-policy";

it.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 KB"],
  [1536, "1.5 KB"],
  [9960, "10 KB"],
  [999_499, "999 KB"],
  [999_500, "1 MB"],
  [20 * 1024 * 1024, "21 MB"],
])("%i bytes are %s", (bytes, words) => {
  expect(fileSizeWords(bytes)).toBe(words);
});

describe("the name of a file in a blind review", () => {
  const identity = {
    name: "Chiara Neri",
    email: "c.neri@example.test",
    phone: "",
    employer: "Weald Mutual",
    school: "",
    links: [],
    certificates: [],
    extra: [],
  };
  const policy = blindingPolicy(BLIND_FIELDS, "2026-11-01");
  const read = (name: string) => blindFileName(identity, blind(identity, policy), name);

  it.each([
    ["Chiara_Neri_hours.pdf", "[name hidden]_[name hidden]_hours.pdf"],
    ["hours of chiara.xlsx", "hours of [name hidden].xlsx"],
    ["ChiaraNeriCV.pdf", "[name hidden].pdf"],
    ["NERIhours.png", "[name hidden].png"],
    ["wealdmutual-export.csv", "[name hidden].csv"],
    ["hours.csv", "hours.csv"],
    ["no ending", "no ending"],
  ])("%s is read as %s", (name, masked) => {
    expect(read(name)).toBe(masked);
  });
});
