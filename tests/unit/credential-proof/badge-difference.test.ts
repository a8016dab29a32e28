import { expect, test } from "vitest";
import { differencesOf, isOfCertificate } from "@/domain/credential-proof/badge-difference";

const typed = {
  title: "Applied AI Practitioner",
  issuer: "Institute of Operations",
  issuedOn: "2026-05-02",
  expiresOn: null,
};
const said = {
  title: "APPLIED AI: practitioner",
  issuer: "Institute of Operations",
  issuedAt: "2026-05-02T08:00:00.000Z",
  expiresAt: null,
};

test("a badge that says the same, in whatever spelling, differs in nothing; nor does one that says nothing", () => {
  expect(differencesOf(typed, said)).toEqual([]);
  expect(differencesOf(typed, { title: "", issuer: "", issuedAt: null, expiresAt: null })).toEqual([]);
});

test("a badge of something else says what it is", () => {
  const other = {
    title: "Webinar attended",
    issuer: "LearnFast",
    issuedAt: "2026-04-02T08:00:00.000Z",
    expiresAt: "2026-12-31T23:59:59.000Z",
  };
  expect(differencesOf(typed, other)).toEqual([
    "its name is “Webinar attended”",
    "its issuer is “LearnFast”",
    "it was issued on 2 April 2026",
    "it runs out on 31 December 2026",
  ]);
});

test("a badge is about a certificate of its name and its issuer, as far as both say so", () => {
  const typed = { title: "Applied AI Practitioner", issuer: "Institute of Operations Practice" };
  expect(isOfCertificate(typed, { title: "Applied AI practitioner", issuer: "" })).toBe(true);
  expect(isOfCertificate({ ...typed, issuer: "" }, typed)).toBe(true);
  expect(isOfCertificate(typed, { ...typed, title: "Prompting Basics" })).toBe(false);
  expect(isOfCertificate(typed, { ...typed, issuer: "Another" })).toBe(false);
});
