import { createHash, randomBytes } from "node:crypto";
import { demoActor } from "@/prisma/demo/demo-actor";
import { openingId } from "@/prisma/demo/rows/opening-rows";
import { makeCalibration, nearReference } from "@/tests/support/calibration-factory";
import {
  makeCandidateDraft,
  makeCandidateLink,
  makeEvidenceRequest,
  makeSentIn,
} from "@/tests/support/candidate-factory";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { makeRefereeRequest } from "@/tests/support/referee-factory";
import { store } from "@/tests/support/store";

const A_DAY_MS = 24 * 3_600_000;

/** The demo's only decision; its id is random. */
export async function decisionPath(): Promise<string> {
  const { id } = await store().decision.findFirstOrThrow({
    where: { openingId: openingId("project-manager") },
    select: { id: true },
  });
  return `/decisions/${id}`;
}

/** The letter about the demo's decision, which nobody has begun. */
export async function letterPath(): Promise<string> {
  return `${await decisionPath()}/letter`;
}

/** The first of the two questions about whom the demo's decision was made for. */
export async function followUpPath(): Promise<string> {
  const { id } = await store().followUp.findFirstOrThrow({
    where: { decision: { openingId: openingId("project-manager") } },
    orderBy: { dueOn: "asc" },
    select: { id: true },
  });
  return `/follow-ups/${id}`;
}

/** All samples of one family rated, the last of them on screen. */
export async function calibrationComparedPath(): Promise<string> {
  const family = "consultant";
  await makeCalibration(demoActor("tomas", new Date()), family, {
    answers: nearReference(family),
    isCompleted: false,
  });
  return `/calibration/${family}`;
}

/** A calibration that is done, with what it says of how one rates. */
export async function calibrationEndPath(): Promise<string> {
  const family = "marketer";
  await makeCalibration(demoActor("tomas", new Date()), family, { answers: nearReference(family) });
  return `/calibration/${family}`;
}

/** The link of an open invitation to an organization of its own. */
export async function invitationPath(): Promise<string> {
  const { organization, actors } = await makeOrganization({ roles: ["ADMIN"], name: "Harbour Line" });
  const token = randomBytes(32).toString("base64url");
  await store().user.update({ where: { id: actors.ADMIN.userId }, data: { name: "Imogen Carr" } });
  await store().invitation.create({
    data: {
      organizationId: organization.id,
      email: "ravi.anand@harbour-line.example",
      name: "Ravi Anand",
      role: "REVIEWER",
      tokenHash: createHash("sha256").update(token).digest("base64url"),
      invitedById: actors.ADMIN.memberId,
      expiresAt: new Date(Date.now() + A_DAY_MS),
    },
  });
  return `/invite/${token}`;
}

/** The link of a referee who is asked about one outcome, in an organization of its own. */
export async function refereePath(): Promise<string> {
  const { actors } = await makeOrganization({ roles: ["RECRUITER", "HIRING_MANAGER"], name: "Northgate" });
  const opening = await makeOpening(actors.HIRING_MANAGER);
  const application = await makeApplication(opening, { name: "Ben Okoro" });
  const outcome = await makeOutcome(application, {
    statement: "The first reply to a motor claim goes out within 17 hours, down from 41.",
    metric: "Median time to first reply",
    unit: "hours",
    baseline: 41,
    after: 17,
    periodEnd: "2026-07-02",
  });
  const { token } = await makeRefereeRequest(actors.RECRUITER, outcome.id);
  return `/referee/${token}`;
}

/** The link of a candidate who was asked for something, has begun one result and sent in another. */
export async function candidateLinkPath(): Promise<string> {
  const { actors } = await makeOrganization({ roles: ["RECRUITER"], name: "Harbour Line" });
  const opening = await makeOpening(actors.RECRUITER, { title: "Operations analyst" });
  const application = await makeApplication(opening, { name: "Ottilie Vane" });
  const link = await makeCandidateLink(actors.RECRUITER, application);
  await makeSentIn(application, link);
  await makeCandidateDraft(application);
  await makeEvidenceRequest(actors.RECRUITER, application, { what: "What was measured, before and after?" });
  return `/candidate/${link.token}`;
}
