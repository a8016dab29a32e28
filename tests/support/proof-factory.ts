import { gzipSync } from "node:zlib";
import { type DemoBadge, demoIssuerDocument, demoIssuerId, demoToken } from "@/prisma/demo/demo-badge";
import type { AskIssuers } from "@/server/services/credential-proof-look";
import { answering } from "@/tests/support/issuer-answers";
import { badge, HOST, hostedBadge, ISSUER } from "@/tests/support/sample-badge";
import { store } from "@/tests/support/store";

const LIST = "https://institute.example/status/1";
const LIST_BYTES = 16_384;
/** Where in the list the certificates of the tests stand. */
const PLACE = 94;

/** A badge whose issuer publishes whether it was taken back. */
export function listedBadge(of: Partial<DemoBadge> = {}): string {
  const status = {
    type: "BitstringStatusListEntry",
    statusPurpose: "revocation",
    statusListIndex: String(PLACE),
    statusListCredential: LIST,
  };
  return hostedBadge({ ...of, status });
}

/** The issuer's list, in which the badge stands as taken back or not. */
function statusList(isRevoked: boolean): string {
  const bytes = Buffer.alloc(LIST_BYTES);
  if (isRevoked) bytes[Math.floor(PLACE / 8)] = 0x80 >> (PLACE % 8);
  const issuer = demoIssuerId(ISSUER, HOST);
  const claims = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    iss: issuer,
    issuer,
    validFrom: "2026-01-01T00:00:00Z",
    credentialSubject: {
      id: `${LIST}#list`,
      type: "BitstringStatusList",
      statusPurpose: "revocation",
      encodedList: `u${gzipSync(bytes).toString("base64url")}`,
    },
  };
  return demoToken(ISSUER, claims, HOST);
}

export type IssuerState = "holds" | "revoked" | "unreachable";

/** Issuers as this test has them: nobody else is asked. `asked` counts how often one was for its list. */
export function issuersWhere(state: () => IssuerState): AskIssuers & { asked: number } {
  const unreachable = { refused: "UNREACHABLE" } as const;
  const isSilent = () => state() === "unreachable";
  const ask: AskIssuers & { asked: number } = Object.assign(
    () =>
      answering({
        get [`https://${HOST}/.well-known/did.json`]() {
          return isSilent() ? unreachable : demoIssuerDocument(ISSUER, HOST);
        },
        get [LIST]() {
          ask.asked += 1;
          return isSilent() ? unreachable : statusList(state() === "revoked");
        },
      }),
    { asked: 0 },
  );
  return ask;
}

/** A stored badge of a certificate that nobody has verified yet. */
export async function makeProof(
  organizationId: string,
  credentialId: string,
  row: Partial<{ document: string; addedById: string; nextAt: Date; reopenedAt: Date }> = {},
): Promise<string> {
  const data = { document: badge(), ...row, organizationId, credentialId };
  const made = await store().credentialProof.create({
    data: { ...data, carrier: "JWT", standard: "OPEN_BADGES_3" },
  });
  return made.id;
}
