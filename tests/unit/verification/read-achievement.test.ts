import { expect, test } from "vitest";
import { readAchievement } from "@/domain/verification/read-achievement";

const badge3 = {
  "@context": ["https://www.w3.org/ns/credentials/v2"],
  id: "urn:uuid:1",
  type: ["VerifiableCredential", "OpenBadgeCredential"],
  issuer: { id: "did:web:issuer.example", name: "Academy of Examples", url: "https://issuer.example" },
  validFrom: "2026-03-01T09:00:00Z",
  validUntil: "2027-03-01",
  evidence: [{ id: "https://issuer.example/work", name: "Assistant", narrative: "Built in a week." }],
  credentialSubject: {
    id: "mailto:ada@people.example",
    identifier: [
      { identityType: "emailAddress", identityHash: "sha256$00", hashed: true, salt: "s" },
      { identityType: "name", identityHash: "Ada", hashed: false },
    ],
    result: [{ resultDescription: "urn:uuid:r", value: "A" }],
    achievement: {
      id: "https://issuer.example/achievement",
      name: "Prompting",
      achievementType: "Course",
      description: "About prompting.",
      criteria: { id: "https://issuer.example/criteria", narrative: "Build something." },
      alignment: [
        { targetName: "Prompting", targetUrl: "https://skills.example/1", targetFramework: "Skills" },
        {},
      ],
      resultDescription: [
        { id: "urn:uuid:r", name: "Final project", resultType: "LetterGrade", requiredValue: "C" },
      ],
      tag: ["prompting", ""],
    },
  },
};

test("an Open Badge 3.0 reads whole", () => {
  expect(readAchievement(badge3)).toEqual({
    standard: "OPEN_BADGES_3",
    id: "urn:uuid:1",
    title: "Prompting",
    issuer: { id: "did:web:issuer.example", name: "Academy of Examples", url: "https://issuer.example" },
    recipients: [
      { kind: "EMAIL", value: "sha256$00", isHashed: true, salt: "s" },
      { kind: "NAME", value: "Ada", isHashed: false, salt: "" },
      { kind: "EMAIL", value: "ada@people.example", isHashed: false, salt: "" },
    ],
    issuedAt: "2026-03-01T09:00:00.000Z",
    expiresAt: "2027-03-01T23:59:59.000Z",
    hasBadDate: false,
    achievement: {
      id: "https://issuer.example/achievement",
      name: "Prompting",
      type: "Course",
      description: "About prompting.",
      criteria: "Build something.",
      criteriaUrl: "https://issuer.example/criteria",
      alignments: [
        {
          name: "Prompting",
          framework: "Skills",
          description: "",
          code: "",
          url: "https://skills.example/1",
        },
      ],
      tags: ["prompting"],
      results: [{ name: "Final project", type: "LetterGrade", required: "C", reached: "A" }],
      evidence: [
        { name: "Assistant", narrative: "Built in a week.", genre: "", url: "https://issuer.example/work" },
      ],
    },
  });
});

test("a credential that is no badge reads with the name of its kind, and the dates of data model 1.1", () => {
  const read = readAchievement({
    type: ["VerifiableCredential", "UniversityDegreeCredential"],
    issuer: "https://example.edu",
    issuanceDate: "2010-01-01T19:23:24Z",
    expirationDate: "soon",
    credentialSubject: { id: "did:example:123", name: "Ada" },
  });
  expect(read).toMatchObject({
    standard: "VERIFIABLE_CREDENTIAL",
    title: "University Degree Credential",
    issuer: { id: "https://example.edu", name: "" },
    issuedAt: "2010-01-01T19:23:24.000Z",
    expiresAt: null,
    hasBadDate: true,
    recipients: [
      { kind: "DID", value: "did:example:123" },
      { kind: "NAME", value: "Ada" },
    ],
  });
});

test("an Open Badge 2.0 reads with its badge class and issuer in it, and one of version 1.1 too", () => {
  const assertion = {
    type: "Assertion",
    id: "https://issuer.example/1.json",
    recipient: { type: "email", hashed: true, salt: "deadsea", identity: "sha256$c7" },
    issuedOn: "2016-12-31T23:59:59Z",
    expires: "2017-06-30",
    evidence: "https://issuer.example/work.html",
    badge: {
      id: "https://issuer.example/b",
      name: "Robotics",
      tags: ["robots"],
      criteria: "https://issuer.example/c",
      issuer: { id: "https://issuer.example", name: "Academy" },
    },
  };
  expect(readAchievement(assertion)).toMatchObject({
    standard: "OPEN_BADGES_2",
    title: "Robotics",
    issuer: { id: "https://issuer.example", name: "Academy" },
    recipients: [{ kind: "EMAIL", value: "sha256$c7", isHashed: true, salt: "deadsea" }],
    expiresAt: "2017-06-30T23:59:59.000Z",
    achievement: {
      criteriaUrl: "https://issuer.example/c",
      evidence: [{ url: "https://issuer.example/work.html" }],
    },
  });
  const { type: _, ...untyped } = { ...assertion, issuedOn: 1_483_228_799 };
  expect(readAchievement(untyped)).toMatchObject({ issuedAt: "2016-12-31T23:59:59.000Z", hasBadDate: false });
});

test("what is no certificate reads as none, and nonsense in one does no harm", () => {
  expect(readAchievement({})).toBeUndefined();
  expect(readAchievement({ type: "Person" })).toBeUndefined();
  const nonsense = readAchievement({
    type: ["VerifiableCredential"],
    issuer: [[]],
    credentialSubject: [7, { achievement: "x", identifier: "y", result: {} }],
    evidence: [null, 7],
    validFrom: {},
  });
  expect(nonsense).toMatchObject({ title: "", recipients: [], hasBadDate: true });
});
