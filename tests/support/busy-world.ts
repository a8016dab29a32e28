import type { Actor } from "@/server/actor";
import { makeEvidenceRequest } from "@/tests/support/candidate-factory";
import { makeDebrief } from "@/tests/support/debrief-factory";
import { makeDebriefWorld } from "@/tests/support/debrief-world";
import { makeDraft } from "@/tests/support/draft-factory";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { makeMessage, makeRefereeRequest } from "@/tests/support/referee-factory";

export interface BusyWorld {
  readonly recruiter: Actor;
  readonly dossier: string;
  readonly draft: string;
  readonly outcome: string;
  /** A debrief that is going on. */
  readonly debrief: string;
}

const REPLIES = {
  statement: "The first reply to a motor claim goes out within 17 hours, down from 41.",
  metric: "Median time to first reply",
  unit: "hours",
  baseline: 41,
  after: 17,
  periodEnd: "2026-07-02",
};
const REPORT = "The weekly backlog report takes 45 minutes, down from six hours.";

async function makeWorld(): Promise<BusyWorld> {
  const { organization, actors } = await makeOrganization({
    roles: ["HIRING_MANAGER"],
    name: "Harbour Line",
  });
  const recruiter = await makeMember(organization, "RECRUITER", { name: "Imogen Carr" });
  const opening = await makeOpening(actors.HIRING_MANAGER, { title: "Claims analyst" });
  const person = { name: "Ottilie Vane", employer: "Greyfen Assurance" };
  const application = await makeApplication(opening, person);
  await makeApplication(opening, { ...person, employer: "Greyfen" });
  const outcome = await makeOutcome(application, { ...REPLIES, evidence: [{ kind: "SYSTEM_RECORD" }] });
  await makeOutcome(application, REPLIES);
  const measured = { metric: "Time to make the report", unit: "minutes", baseline: 360, after: 45 };
  const draftId = await makeDraft(application, { statement: REPORT, sourceText: REPORT, ...measured });
  await makeDraft(application, {
    statement: "Trained nine colleagues on the claims assistant.",
    position: 1,
  });
  const request = await makeRefereeRequest(recruiter, outcome.id);
  await makeMessage(recruiter, request, application.id);
  await makeEvidenceRequest(recruiter, application, { what: "From when to when was that?" });
  const disputed = await makeDebriefWorld(organization, actors.HIRING_MANAGER);
  const [criterion] = disputed.opening.criteria;
  const about = { outcomeId: disputed.outcomeId, criterionId: criterion?.id ?? "" };
  await makeDebrief(recruiter, disputed.opening.id, about);
  const dossier = `/openings/${opening.id}/applications/${application.id}`;
  return {
    recruiter,
    dossier,
    draft: `${dossier}/outcomes/drafts/${draftId}`,
    outcome: `${dossier}/outcomes/${outcome.id}`,
    debrief: `/openings/${disputed.opening.id}/debrief`,
  };
}

let world: Promise<BusyWorld> | undefined;

/** An organization in which much waits for the recruiter: drafts, look-alikes, questions and a letter. Made once a process. */
export function busyWorld(): Promise<BusyWorld> {
  world ??= makeWorld();
  return world;
}
