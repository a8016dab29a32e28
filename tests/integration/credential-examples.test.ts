import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { verifyCredential } from "@/server/services/credential-verify";
import { type Answer, answering } from "@/tests/support/issuer-answers";

// What the specifications print: see tests/support/reference/credentials/README.md.
const read = (name: string) =>
  readFileSync(path.resolve("tests/support/reference/credentials", name), "utf8").trim();

const AT = new Date("2026-11-22T12:00:00Z");
const looked = async (document: string, answers: Record<string, Answer>, at = AT) => {
  const { genuine, credential } = await verifyCredential(document, { at, documents: answering(answers) });
  return { ...genuine, credential };
};

const ISSUER = "https://vc.example/issuers/5678";
/** The issuer's own document: the key of the vector is one of its. Two of the vectors name it as a did:key. */
const controllerOf = (method: string): Record<string, Answer> => {
  const key = { id: method, type: "Multikey", controller: ISSUER, publicKeyMultibase: method.split("#")[1] };
  const own = method.startsWith(ISSUER) ? { verificationMethod: [key] } : {};
  return {
    [ISSUER]: { "@context": "https://www.w3.org/ns/cid/v1", id: ISSUER, ...own, assertionMethod: [method] },
  };
};

for (const name of ["eddsa-rdfc-2022", "ecdsa-rdfc-2019-p256", "ecdsa-rdfc-2019-p384"]) {
  test(`the W3C’s test vector for ${name} is genuine, and with one byte changed it is not`, async () => {
    const text = read(`${name}.json`);
    const answers = controllerOf(JSON.parse(text).proof.verificationMethod);
    expect(await looked(text, answers)).toMatchObject({ answer: "YES", reason: "VERIFIED" });
    const changed = text.replace("The School of Examples", "The School of Example5");
    expect(await looked(changed, answers)).toMatchObject({ answer: "NO", reason: "SIGNATURE_BROKEN" });
  });
}

test("a vocabulary that does not ship leaves a certificate unverified, never refuted", async () => {
  const text = read("eddsa-rdfc-2022.json");
  const answers = controllerOf(JSON.parse(text).proof.verificationMethod);
  const other = text.replace("credentials/examples/v2", "credentials/examples/v3");
  expect(await looked(other, answers)).toMatchObject({ answer: "UNKNOWN", reason: "UNKNOWN_CONTEXT" });
});

const UNIVERSITY = "https://example.edu/issuers/14";
const keys = () => ({ [UNIVERSITY]: { keys: [JSON.parse(read("vc-jwt-key.json"))] } });

test("the W3C’s tokens of data model 1.1 and 2.0 are genuine, the first until it runs out", async () => {
  const then = new Date("2023-01-26T23:30:00Z");
  expect(await looked(read("vc-jwt-2.0.jwt"), keys())).toMatchObject({ answer: "YES" });
  const first = await looked(read("vc-jwt-1.1.jwt"), keys(), then);
  expect(first).toMatchObject({ answer: "YES", credential: { standard: "VERIFIABLE_CREDENTIAL" } });
  expect(await looked(read("vc-jwt-1.1.jwt"), keys())).toMatchObject({ answer: "NO", reason: "EXPIRED" });
});

test("the badge of the Open Badges 3.0 specification is genuine once its issuer publishes the key", async () => {
  const token = read("open-badge-3.jwt");
  const { jwk } = JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString());
  const issuer = "https://example.com/issuers/876543";
  const published = await looked(token, { [issuer]: { keys: [jwk] } });
  expect(published).toMatchObject({
    answer: "YES",
    credential: {
      standard: "OPEN_BADGES_3",
      title: "Teamwork",
      issuer: { id: issuer, name: "Example Corp" },
      issuedAt: "2010-01-01T00:00:00.000Z",
      recipients: [{ kind: "DID", value: "did:example:ebfeb1f712ebc6f1c276e12ec21" }],
    },
  });
  // The key that the token brings along says nothing of who signed it.
  expect(await looked(token, {})).toMatchObject({ answer: "UNKNOWN", reason: "NO_SUCH_KEY" });
});

test("the badge of the Open Badges 2.0 examples is what its issuer publishes, for as long as it was good", async () => {
  const { assertion, badge, issuer } = JSON.parse(read("open-badge-2.json"));
  const answers = { [assertion.id]: assertion, [badge.id]: badge, [issuer.id]: issuer };
  const text = JSON.stringify(assertion);
  expect(await looked(text, answers, new Date("2017-03-01T00:00:00Z"))).toMatchObject({
    answer: "YES",
    credential: {
      standard: "OPEN_BADGES_2",
      title: "Awesome Robotics Badge",
      issuer: { name: "An Example Badge Issuer" },
      expiresAt: "2017-06-30T23:59:59.000Z",
      achievement: {
        tags: ["robots", "awesome"],
        evidence: [{ url: "https://example.org/beths-robot-work.html" }],
      },
    },
  });
  expect(await looked(text, answers)).toMatchObject({ answer: "NO", reason: "EXPIRED" });
});
