import type { Actor } from "@/server/actor";
import { addProof } from "@/server/services/credential-proof-add";
import type { AskIssuers } from "@/server/services/credential-proof-look";
import { type MadeOrganization, makeOrganization } from "@/tests/support/factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
} from "@/tests/support/opening-factory";
import { HOLDER, hostedBadge } from "@/tests/support/sample-badge";
import { store } from "@/tests/support/store";

const DAY_MS = 86_400_000;

/** Somebody with a certificate that is only stated, to which a recruiter may add its badge. */
export interface ProofWorld {
  readonly organization: MadeOrganization;
  readonly recruiter: Actor;
  readonly opening: MadeOpening;
  readonly application: MadeApplication;
  readonly credentialId: string;
  /** The recruiter, so many days later. */
  readonly on: (days: number) => Actor;
  /** Adds a badge to the certificate. */
  readonly add: (text?: string) => ReturnType<typeof addProof>;
  readonly certificate: (id?: string) => ReturnType<typeof loadCertificate>;
  /** How strong the certificates are together, as it is stored. */
  readonly strength: () => Promise<number>;
  /** What was recorded about certificates, in its order. */
  readonly events: () => Promise<string[]>;
}

const loadCertificate = (id: string) => store().credential.findUniqueOrThrow({ where: { id } });

/** Another certificate of the same person. */
export async function makeCertificate({
  organizationId,
  id: applicationId,
}: MadeApplication): Promise<string> {
  const row = {
    title: "Applied AI Practitioner",
    kind: "PRACTICAL_EXAM" as const,
    issuedOn: new Date("2026-05-02"),
  };
  return (await store().credential.create({ data: { ...row, organizationId, applicationId } })).id;
}

export async function makeProofWorld(ask: AskIssuers): Promise<ProofWorld> {
  const { organization, actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"] });
  const recruiter = actors.RECRUITER;
  const opening = await makeOpening(actors.HIRING_MANAGER, { title: "Claims routing analyst" });
  const application = await makeApplication(opening, { name: "Chiara Neri", email: HOLDER });
  const credentialId = await makeCertificate(application);
  const where = { organizationId: organization.id, action: { startsWith: "credential." } };
  return {
    organization,
    recruiter,
    opening,
    application,
    credentialId,
    on: (days) => ({ ...recruiter, at: new Date(recruiter.at.getTime() + days * DAY_MS) }),
    add: (text = hostedBadge()) =>
      addProof(recruiter, { applicationId: application.id, credentialId, text }, ask),
    certificate: (id = credentialId) => loadCertificate(id),
    strength: async () => {
      const score = await store().score.findUnique({ where: { applicationId: application.id } });
      return score?.credentialStrength ?? 0;
    },
    events: async () => {
      const rows = await store().auditEvent.findMany({ where, orderBy: { id: "asc" } });
      return rows.map(({ action }) => action);
    },
  };
}
