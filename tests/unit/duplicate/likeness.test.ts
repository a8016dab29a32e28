import { describe, expect, it } from "vitest";
import { credentialReason, outcomeReason, personReason } from "@/domain/duplicate/likeness";

describe("two people", () => {
  it.each([
    ["Ben Okoro", "b@x.test", "Someone Else", "B@X.test", "SAME_EMAIL"],
    ["José Ruiz", "", "Ruiz, Jose", "", "SAME_NAME"],
    ["B. Okoro", "", "Ben Okoro", "", "SAME_INITIALS"],
    ["Katharina Müller", "", "Katarina Mueller", "", "SIMILAR_NAME"],
    ["Ben Okoro", "", "Chiara Neri", "", null],
    ["Ben Okoro", "", "Ada Okoro", "", null],
    ["B. Okoro", "", "Ada Okoro", "", null],
  ])("%s <%s> and %s <%s>: %s", (name, email, otherName, otherEmail, reason) => {
    const [one, other] = [
      { name, email },
      { name: otherName, email: otherEmail },
    ];
    expect(personReason(one, other)).toBe(reason);
    expect(personReason(other, one)).toBe(reason);
  });
});

describe("two outcomes", () => {
  const told = { statement: "Replies go out within 17 hours.", metric: "Hours", baseline: 41, after: 17 };
  it.each([
    [{ statement: "Something else entirely" }, "SAME_NUMBERS"],
    [{ after: 18, statement: "Replies now go out within 17 hours" }, "SIMILAR_STATEMENT"],
    [{ metric: "Days", statement: "Something else entirely" }, null],
    [{ baseline: null, after: null, statement: "Something else entirely" }, null],
  ])("with %j", (change, reason) => {
    expect(outcomeReason(told, { ...told, ...change })).toBe(reason);
  });
  it("without numbers are not the same for that", () => {
    const bare = { metric: "", baseline: null, after: null };
    expect(
      outcomeReason({ ...bare, statement: "Wrote letters." }, { ...bare, statement: "Ran a team." }),
    ).toBeNull();
  });
});

it("finds a certificate entered twice, and not one of another day", () => {
  const held = { title: "Applied AI", issuer: "Institut Zürich", issuedOn: "2026-05-01" };
  expect(credentialReason(held, { ...held, title: "applied ai", issuer: "Institut Zurich" })).toBe(
    "SAME_CERTIFICATE",
  );
  expect(credentialReason(held, { ...held, issuedOn: "2026-05-02" })).toBeNull();
});
