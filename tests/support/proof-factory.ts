import { gzipSync } from "node:zlib";
import type { FetchAnswer } from "@/domain/verification/issuer-document";
import { type DemoBadge, demoIssuerId, demoToken } from "@/prisma/demo/demo-badge";
import type { AskIssuers } from "@/server/services/credential-proof-look";
import { issuerDocuments } from "@/server/services/issuer-documents";
import { badge, ISSUER } from "@/tests/support/sample-badge";
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
  return badge({ ...of, status });
}

/** The issuer's list, in which the badge stands as taken back or not. */
function statusList(isRevoked: boolean): string {
  const bytes = Buffer.alloc(LIST_BYTES);
  if (isRevoked) bytes[Math.floor(PLACE / 8)] = 0x80 >> (PLACE % 8);
  const issuer = demoIssuerId(ISSUER);
  return demoToken(ISSUER, {
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
  });
}

export type IssuerState = "holds" | "revoked" | "unreachable";

/** Issuers as this test has them: nobody else is asked. `asked` counts how often one was. */
export function issuersWhere(state: () => IssuerState): AskIssuers & { asked: number } {
  const ask = Object.assign(
    (({ organizationId, at }) => {
      const fetchDocument = async (url: string): Promise<FetchAnswer> => {
        ask.asked += 1;
        if (url !== LIST || state() === "unreachable") return { ok: false, reason: "UNREACHABLE" };
        return { ok: true, body: statusList(state() === "revoked"), mediaType: "application/vc+jwt" };
      };
      return { ...issuerDocuments(organizationId, at), fetchDocument };
    }) as AskIssuers,
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
