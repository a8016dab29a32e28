import { describe, expect, it, test } from "vitest";
import { credentialInputOn } from "@/domain/credential";
import { genuineStep, type StepProof, theirsStep } from "@/domain/credential-proof/certificate-steps";
import { issuerHost } from "@/domain/credential-proof/issuer-anchor";
import { certificateOf } from "@/domain/credential-proof/prefilled";
import { askedWords, heldNote } from "@/domain/credential-proof/proof-words";
import { genuineWords, reopeningWhy, theirsWords } from "@/domain/credential-proof/reason-words";
import { countedWords, reopeningMail } from "@/domain/credential-proof/reopening";
import { reopenedTodo } from "@/domain/home/reopened-todo";

const YES = { answer: "YES", reason: "VERIFIED" } as const;
const REVOKED = { answer: "NO", reason: "REVOKED" } as const;
const UNREACHABLE = { answer: "UNKNOWN", reason: "UNREACHABLE" } as const;
const THEIRS = { answer: "YES", reason: "SAME_EMAIL" } as const;
const ON_3 = "2026-11-03T10:00:00.000Z";
const ON_5 = "2026-11-05T10:00:00.000Z";

test("when it was asked is said, and when nobody could be", () => {
  expect(askedWords({ genuine: YES, confirmedAt: ON_3, unheard: null }, ON_3)).toBe(
    "confirmed on 3 November 2026",
  );
  expect(askedWords({ genuine: YES, confirmedAt: ON_3, unheard: { at: ON_5 } }, ON_5)).toBe(
    "confirmed on 3 November 2026; the issuer could not be asked on 5 November 2026",
  );
  expect(askedWords({ genuine: UNREACHABLE, confirmedAt: null, unheard: null }, ON_5)).toBe(
    "asked on 5 November 2026",
  );
  expect(askedWords({ genuine: UNREACHABLE, confirmedAt: null, unheard: null }, null)).toBe("");
});

test("the note says who signed, when that was verified, and who added it", () => {
  expect(heldNote({ issuer: "Institute", issuerHost: "institute.example" }, ON_3, "Priya Nair")).toBe(
    "Institute, which answers at institute.example, signed the badge and issued it to this person; verified on 3 November 2026. Priya Nair added it.",
  );
  expect(heldNote({ issuer: "", issuerHost: "" }, ON_3, "Priya Nair")).toMatch(
    /^Its issuer, known by a key alone, signed/,
  );
});

test.each([
  ["did:web:institute.example", "institute.example"],
  ["did:web:Institute.example%3A8443:badges", "institute.example:8443"],
  ["https://Institute.example/issuer#key", "institute.example"],
  ["https://institute.example", "institute.example"],
  ["did:key:z6Mk", ""],
  ["http://institute.example", ""],
  ["https://user@institute.example/", ""],
  ["urn:uuid:1", ""],
])("the issuer %s is known by the host “%s”", (id, host) => {
  expect(issuerHost(id)).toBe(host);
});

test("every stored reason has words, and one that is not known says that nothing is", () => {
  expect(genuineWords("REVOKED")).toBe("The issuer has revoked it.");
  expect(theirsWords("SAME_EMAIL")).toContain("issued to the e-mail address");
  expect([genuineWords(""), theirsWords("toString")]).toEqual([
    "It has not been verified yet.",
    "It has not been verified yet.",
  ]);
});

test("what could not be verified is never called fake, false or forged", () => {
  const told = [genuineWords("UNREACHABLE"), genuineWords("UNKNOWN_SUITE"), theirsWords("NAME_ONLY")].join(
    " ",
  );
  expect(told).not.toMatch(/fake|false|forged|fraud/i);
});

test("why it no longer holds is the issuer's word, or that it is not theirs", () => {
  expect(reopeningWhy({ genuine: REVOKED, theirs: THEIRS })).toBe("The issuer has revoked it.");
  expect(reopeningWhy({ genuine: YES, theirs: { answer: "NO", reason: "OTHER_EMAIL" } })).toMatch(
    /another e-mail address/,
  );
});

describe("the news that a certificate no longer holds", () => {
  const of = {
    candidateName: "Chiara Neri",
    openingTitle: "Operations analyst",
    title: "Applied AI {link}",
    why: "The issuer has revoked it.",
    support: { before: 0.476, after: 0.462 },
  };

  it("says what it counted for", () => {
    expect(countedWords(of.support)).toBe("Support went from 47.6 to 46.2.");
    expect(countedWords({ before: 0.4761, after: 0.4759 })).toBe("Support stays at 47.6.");
    expect(countedWords(null)).toMatch(/counts for less/);
  });

  it("is a mail with one link in it, whatever the certificate is called", () => {
    const { subject, text } = reopeningMail(of, { name: "Priya Nair", organization: "Northgate\r\nBcc: x" });
    expect(subject).toBe("Northgate Bcc: x: a certificate of Chiara Neri no longer holds");
    expect(text.split("{link}")).toHaveLength(2);
    expect(text).toContain(
      "“Applied AI”, a certificate of Chiara Neri in Operations analyst, no longer holds. The issuer has revoked it. Support went from 47.6 to 46.2.",
    );
  });

  it("leads from the home list to the certificate", () => {
    expect(
      reopenedTodo({ ...of, title: "Applied AI", openingId: "o", applicationId: "a", credentialId: "c" }),
    ).toMatchObject({
      title: "A certificate of Chiara Neri no longer holds",
      attention: "The issuer has revoked it.",
      href: "/openings/o/applications/a/certificates/c",
    });
  });
});

describe("the steps of a certificate", () => {
  const proof = (genuine: StepProof["genuine"], theirs: StepProof["theirs"] = THEIRS): StepProof => ({
    genuine,
    theirs,
    reopenedAt: null,
  });

  it("are what people said where there is no badge", () => {
    expect(genuineStep("STATED", null)).toEqual({ note: "only stated", isYes: false });
    expect(genuineStep("ISSUER_VERIFIED", null)).toEqual({ note: "issuer says so", isYes: true });
    expect(theirsStep(null)).toEqual({ note: "not checked", isYes: false });
  });

  it("are the badge's answers where there is one", () => {
    expect(genuineStep("ISSUER_VERIFIED", proof(YES))).toEqual({ note: "issuer says so", isYes: true });
    expect(genuineStep("STATED", proof(REVOKED))).toEqual({ note: "revoked", isYes: false });
    expect(genuineStep("STATED", proof({ answer: "NO", reason: "SIGNATURE_BROKEN" })).note).toBe(
      "changed after signing",
    );
    expect(genuineStep("STATED", proof(UNREACHABLE)).note).toBe("could not be verified");
    expect(theirsStep(proof(YES))).toEqual({ note: "e-mail matches", isYes: true });
    expect(theirsStep(proof(YES, { answer: "UNKNOWN", reason: "NAME_ONLY" })).note).toBe("could not be told");
  });

  it("keep what a person found out while the issuer cannot be asked, and what they found false always", () => {
    expect(genuineStep("DOCUMENT_SEEN", proof(UNREACHABLE)).note).toBe("document seen");
    expect(genuineStep("FOUND_FALSE", proof(YES))).toEqual({ note: "found false", isYes: false });
  });
});

describe("a certificate made of its badge", () => {
  const TODAY = "2026-11-22";
  const read = {
    title: "Applied AI Practitioner",
    issuer: { id: "did:key:z", name: "Institute", url: "" },
    issuedAt: "2026-05-01T00:00:00.000Z",
    expiresAt: "2029-05-01T23:59:59.000Z",
  };

  it("takes name, issuer and days over, and leaves the rest to a person", () => {
    expect(certificateOf(read, TODAY, "")).toEqual({
      title: "Applied AI Practitioner",
      issuer: "Institute",
      kind: "ATTENDANCE",
      issuedOn: "2026-05-01",
      expiresOn: "2029-05-01",
      grade: null,
      testsSpecificSkills: "UNANSWERED",
      appliesToOpening: "UNANSWERED",
      includesPracticalWork: "UNANSWERED",
      servesObjective: "UNANSWERED",
      genuineness: "STATED",
      genuinenessNote: "",
      link: "",
    });
  });

  it("is always one the form takes, however long or odd what the issuer wrote", () => {
    const odd = certificateOf(
      { ...read, title: `a\u0000b\n${"😀".repeat(200)}`, expiresAt: "2020-01-01T00:00:00.000Z" },
      TODAY,
      `https://example.test/${"a".repeat(3000)}`,
    );
    expect(credentialInputOn(TODAY).safeParse(odd).error).toBeUndefined();
    expect(odd).toMatchObject({ expiresOn: null, link: "" });
  });

  it("is not made where a name or a day is missing: nothing is invented", () => {
    expect(certificateOf({ ...read, title: " " }, TODAY, "")).toMatch(/has no name/);
    expect(certificateOf({ ...read, issuedAt: null }, TODAY, "")).toMatch(/when it was issued/);
    expect(certificateOf({ ...read, issuedAt: "2026-12-01T00:00:00.000Z" }, TODAY, "")).toMatch(
      /when it was issued/,
    );
  });
});
