import { expect, test } from "vitest";
import { verifyCredential } from "@/server/services/credential-verify";
import { shippedContext } from "@/server/services/issuer-context";
import { AT, listed, OB3, openBadge3, statusList, V1, V2 } from "@/tests/support/credential-samples";
import { newSigner, withProof } from "@/tests/support/credential-signer";
import { answering } from "@/tests/support/issuer-answers";

type Json = Record<string, unknown>;

const CRED = "https://www.w3.org/2018/credentials#";
const LIST = "https://issuer.example/status/1";
const ed = newSigner("Ed25519");

const said = async (document: Json) => {
  const answers = { [LIST]: await withProof(statusList(LIST, ed.did, [7]), ed) };
  const { genuine } = await verifyCredential(JSON.stringify(document), {
    at: AT,
    documents: answering(answers),
  });
  return `${genuine.answer} ${genuine.reason}`;
};

test("nobody can hide that a certificate ran out by writing it in another way", async () => {
  const { validUntil, ...rest } = await withProof(
    openBadge3(ed.did, { validUntil: "2026-01-01T00:00:00Z" }),
    ed,
  );
  const end = { "@value": validUntil, "@type": "http://www.w3.org/2001/XMLSchema#dateTime" };
  expect(await said({ ...rest, validUntil })).toBe("NO EXPIRED");
  // Each of these means the same to a JSON-LD processor, so that the signature fits.
  expect(await said({ ...rest, [`${CRED}validUntil`]: end })).toBe("UNKNOWN UNUSUAL_FORM");
  const alias = { end: { "@id": `${CRED}validUntil`, "@type": "http://www.w3.org/2001/XMLSchema#dateTime" } };
  expect(await said({ ...rest, "@context": [V2, OB3, alias], end: validUntil })).toBe("UNKNOWN UNUSUAL_FORM");
});

test("nobody can hide where a certificate is revoked", async () => {
  const signed = await withProof(openBadge3(ed.did, { credentialStatus: listed(LIST, 7) }), ed);
  const { credentialStatus, ...rest } = signed;
  expect(await said(signed)).toBe("NO REVOKED");
  expect(await said(rest)).toBe("NO SIGNATURE_BROKEN");
  const alias = { where: { "@id": `${CRED}credentialStatus`, "@type": "@id" } };
  expect(await said({ ...rest, "@context": [V2, OB3, alias], where: credentialStatus })).toBe(
    "UNKNOWN UNUSUAL_FORM",
  );
});

const READ_BY_NAME = [
  "credentialSubject",
  "credentialStatus",
  "issuer",
  "validUntil",
  "validFrom",
  "expirationDate",
  "issuanceDate",
];
const SHIPPED = [
  V1,
  V2,
  OB3,
  ...["", "-3.0.1", "-3.0.2"].map(
    (version) => `https://purl.imsglobal.org/spec/ob/v3p0/context${version}.json`,
  ),
  "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
  "https://imsglobal.github.io/openbadges-specification/ob_v3p0.html",
  "https://w3c-ccg.github.io/vc-ed/plugfest-1-2022/jff-vc-edu-plugfest-1-context.json",
  "https://w3id.org/security/data-integrity/v1",
  "https://w3id.org/security/data-integrity/v2",
  "https://w3id.org/security/multikey/v1",
  "https://w3id.org/security/suites/ed25519-2020/v1",
  "https://w3id.org/vc/status-list/2021/v1",
  "https://www.w3.org/ns/credentials/status/v1",
  "https://www.w3.org/ns/credentials/undefined-terms/v2",
  "https://www.w3.org/ns/did/v1",
];

test("no vocabulary that ships has a second name for what is read by its name", () => {
  const others: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, term] of Object.entries(value)) {
      const id = typeof term === "string" ? term : String((term as Json)?.["@id"] ?? "");
      const meant = READ_BY_NAME.find((each) => id === CRED + each || id === `cred:${each}`);
      if (meant && name !== meant && name !== "@id") others.push(`${name} for ${meant}`);
      walk(term);
    }
  };
  for (const url of SHIPPED) {
    expect(shippedContext(url), url).toBeDefined();
    walk(shippedContext(url));
  }
  expect(others).toEqual([]);
});
