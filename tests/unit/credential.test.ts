import { describe, expect, it } from "vitest";
import { type CredentialInput, credentialInput, credentialInputOn } from "@/domain/credential";

const GOOD: CredentialInput = {
  title: "Applied AI Practitioner",
  issuer: "",
  kind: "PRACTICAL_EXAM",
  issuedOn: "2026-05-01",
  expiresOn: null,
  grade: null,
  testsSpecificSkills: "UNANSWERED",
  appliesToOpening: "YES",
  includesPracticalWork: "NO",
  servesObjective: "UNANSWERED",
  genuineness: "STATED",
  genuinenessNote: "",
  link: "",
};

function fieldsOf(changes: object, schema = credentialInput): string[] {
  const { error } = schema.safeParse({ ...GOOD, ...changes });
  return (error?.issues ?? []).map(({ path }) => path.join("."));
}

describe("a certificate", () => {
  it("may leave its grade at passed, its questions unanswered and its end open", () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ grade: 0 })).toEqual([]);
    expect(fieldsOf({ grade: 1, expiresOn: "2026-05-01" })).toEqual([]);
    expect(fieldsOf({ expiresOn: "2999-01-01" })).toEqual([]);
  });

  it("is refused under the field that is wrong", () => {
    expect(fieldsOf({ grade: 1.01 })).toEqual(["grade"]);
    expect(fieldsOf({ issuedOn: "" })).toContain("issuedOn");
    expect(fieldsOf({ expiresOn: "2026-04-30" })).toEqual(["expiresOn"]);
    expect(fieldsOf({ genuineness: "SURE" })).toEqual(["genuineness"]);
  });

  it("was not issued ahead of today", () => {
    expect(fieldsOf({}, credentialInputOn("2026-05-01"))).toEqual([]);
    expect(fieldsOf({}, credentialInputOn("2026-04-30"))).toEqual(["issuedOn"]);
  });
});
