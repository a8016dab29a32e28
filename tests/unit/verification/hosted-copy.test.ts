import { expect, test } from "vitest";
import {
  badgeVerification,
  hostedAddress,
  isListedRevoked,
  isSameAssertion,
  isWithinIssuer,
} from "@/domain/verification/hosted-copy";

const copy = {
  id: "https://issuer.example/1.json",
  recipient: { type: "email", hashed: true, salt: "a", identity: "sha256$AB" },
  badge: "https://issuer.example/b.json",
  issuedOn: "2016-12-31T23:59:59Z",
  expires: "2017-06-30",
};

test("a copy is the same when it says the same, however it is written", () => {
  expect(isSameAssertion(copy, copy)).toBe(true);
  expect(
    isSameAssertion(copy, { ...copy, image: "new.png", issuedOn: "2016-12-31T23:59:59.000+00:00" }),
  ).toBe(true);
  expect(isSameAssertion(copy, { ...copy, badge: { id: copy.badge, name: "Robotics" } })).toBe(true);
  expect(
    isSameAssertion(copy, { ...copy, recipient: { ...copy.recipient, salt: "b", identity: "sha256$cd" } }),
  ).toBe(true);
});

test.each([
  [{ id: "https://issuer.example/2.json" }],
  [{ badge: "https://issuer.example/c.json" }],
  [{ issuedOn: "2016-12-30T23:59:59Z" }],
  [{ expires: "2018-06-30" }],
  [{ expires: undefined }],
  [{ recipient: { ...copy.recipient, identity: "sha256$cd" } }],
])("a copy differs in %j", (changed) => {
  expect(isSameAssertion(copy, { ...copy, ...changed })).toBe(false);
});

test("it is published at its id, or where version 1.1 says", () => {
  expect(hostedAddress(copy)).toBe(copy.id);
  expect(hostedAddress({ verify: { type: "hosted", url: "https://issuer.example/v.json" } })).toBe(
    "https://issuer.example/v.json",
  );
  expect(badgeVerification({ verification: { type: "SignedBadge" } })).toBe("SIGNED");
  expect(badgeVerification({ verify: { type: "signed" } })).toBe("SIGNED");
  expect(badgeVerification({})).toBe("HOSTED");
});

const issuer = (verification?: object) => ({ id: "https://issuer.example/profile.json", verification });

test("an issuer publishes on its own host, or where it says that it does", () => {
  expect(isWithinIssuer("https://issuer.example/1.json", issuer())).toBe(true);
  expect(isWithinIssuer("https://issuer.example.evil.example/1.json", issuer())).toBe(false);
  expect(isWithinIssuer("https://a.example/1.json", issuer({ allowedOrigins: ["a.example"] }))).toBe(true);
  expect(isWithinIssuer("https://a.example/x/1.json", issuer({ startsWith: ["https://a.example/x/"] }))).toBe(
    true,
  );
  expect(isWithinIssuer("https://a.example/y/1.json", issuer({ startsWith: ["https://a.example/x/"] }))).toBe(
    false,
  );
  expect(
    isWithinIssuer("https://a.example.evil.example/", issuer({ startsWith: ["https://a.example"] })),
  ).toBe(false);
  expect(isWithinIssuer("nonsense", issuer())).toBe(false);
});

test("a list of revoked assertions names them by id or uid", () => {
  expect(isListedRevoked({ revokedAssertions: [copy.id] }, copy)).toBe(true);
  expect(isListedRevoked({ revokedAssertions: [{ uid: "7" }] }, { uid: "7" })).toBe(true);
  expect(isListedRevoked({ "7": "in error" }, { uid: "7" })).toBe(true);
  expect(isListedRevoked({ revokedAssertions: [] }, copy)).toBe(false);
  expect(isListedRevoked({ revokedAssertions: [{}, null, ""] }, {})).toBe(false);
});
