import type { Page } from "@playwright/test";
import sharp from "sharp";
import type { Actor } from "@/server/actor";
import { makeCandidateLink, makeEvidenceRequest } from "@/tests/support/candidate-factory";
import { makeDebrief } from "@/tests/support/debrief-factory";
import { makeDebriefWorld } from "@/tests/support/debrief-world";
import { makeDraft } from "@/tests/support/draft-factory";
import { type MadeOrganization, makeMember, makeOrganization } from "@/tests/support/factory";
import { makeHired } from "@/tests/support/followed-factory";
import { makeLetter, makeSentLetter } from "@/tests/support/letter-factory";
import { makeApplication, makeOpening, makeOutcome, makePanel } from "@/tests/support/opening-factory";
import { makeMessage, makeRefereeRequest } from "@/tests/support/referee-factory";
import { makeRound, makeRoundAnswers } from "@/tests/support/round-factory";
import { makeRoundWorld } from "@/tests/support/round-world";
import { store } from "@/tests/support/store";

export interface BusyWorld {
  readonly recruiter: Actor;
  readonly dossier: string;
  readonly draft: string;
  readonly outcome: string;
  /** A debrief that is going on. */
  readonly debrief: string;
  readonly evidenceId: string;
  /** A round in which the recruiter has pairs to answer, and one that is over. */
  readonly round: string;
  readonly roundOver: string;
  /** A letter that is being written, one that was sent, and somebody of whom it is to be said how it goes. */
  readonly letter: string;
  readonly letterSent: string;
  readonly followUp: string;
}

function letterTo(name: string) {
  return {
    subject: "Harbour Line: your application for Claims handler",
    text: `Dear ${name},\n\nHarbour Line would like to offer you the role Claims handler.\n\nWhat was considered\n\nWe looked at what you have done:\n– “The first reply to a motor claim goes out within 17 hours, down from 41”. We inspected the work itself.\n\nHow to correct or contest this\n\nThis link opens your own page, without an account:\n{link}\n\nKind regards,\nImogen Carr\nHarbour Line`,
  };
}
const HIRED = [
  "Nora Lindgren",
  "Ivo Marek",
  "Sade Bello",
  "Yuki Mori",
  "Pia Costa",
  "Omar Haddad",
  "Lena Vogt",
];

/** Fourteen people who were hired: of one it is to be said how it goes, of one it is too early, of the others it was said. */
async function makeAfterwards(manager: Actor, recruiter: Actor) {
  const opening = await makeOpening(manager, { title: "Claims handler", status: "DECIDED" });
  await makePanel(opening, [{ actor: recruiter, isReviewing: false }]);
  const levels = [1, 2, 2, 1, 3, 2, 3, 4, 3, 4, 3, 4];
  for (const [index, level] of levels.entries()) {
    const name = `${HIRED[index % HIRED.length]?.split(" ")[0]} Adler`;
    await makeHired(recruiter, opening, name, { support: 0.25 + index / 20, level });
  }
  const [drafted, sent] = [
    await makeHired(recruiter, opening, "Nora Lindgren", { support: 0.5 }),
    await makeHired(recruiter, opening, "Ivo Marek", { support: 0.4, daysAgo: 10 }),
  ];
  await makeLetter(
    recruiter,
    { ...drafted, applicationId: drafted.application.id },
    letterTo("Nora Lindgren"),
  );
  await makeSentLetter(recruiter, { ...sent, applicationId: sent.application.id }, letterTo("Ivo Marek"));
  return {
    letter: `/decisions/${drafted.decisionId}/letter`,
    letterSent: `/decisions/${sent.decisionId}/letter`,
    followUp: `/follow-ups/${drafted.followUpId}`,
  };
}

async function makeRounds(organization: MadeOrganization, manager: Actor, recruiter: Actor) {
  const { opening, jonas, mei, ...people } = await makeRoundWorld(organization, manager);
  await makePanel(opening, [{ actor: recruiter, isReviewing: false }]);
  const { amara, ben, chiara, dita } = people;
  const all = [amara, ben, chiara, dita];
  const over = await makeRound(recruiter, all);
  await makeRoundAnswers(
    jonas,
    over.id,
    [chiara, amara, dita, ben].map(({ id }) => id),
  );
  await makeRoundAnswers(
    mei,
    over.id,
    [chiara, dita, amara, ben].map(({ id }) => id),
  );
  await store().voteRound.update({ where: { id: over.id }, data: { endedAt: recruiter.at } });
  const { id } = await makeRound(recruiter, all);
  const path = `/openings/${opening.id}/rounds`;
  return { round: `${path}/${id}`, roundOver: `${path}/${over.id}` };
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
  const evidenceId = outcome.evidenceIds[0] ?? "";
  await store().evidence.update({
    where: { id: evidenceId },
    data: { title: "Workflow export, April to June" },
  });
  await makeCandidateLink(recruiter, application);
  const request = await makeRefereeRequest(recruiter, outcome.id, { isMailed: false });
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
    evidenceId,
    ...(await makeRounds(organization, actors.HIRING_MANAGER, recruiter)),
    ...(await makeAfterwards(actors.HIRING_MANAGER, recruiter)),
  };
}

let world: Promise<BusyWorld> | undefined;

/** An organization in which much waits for the recruiter: drafts, look-alikes, questions and a letter. Made once a process. */
export function busyWorld(): Promise<BusyWorld> {
  world ??= makeWorld();
  return world;
}

/** A picture of a backlog that falls, as somebody would cut it out of a report. */
function picture(): Promise<Buffer> {
  const bars = [230, 210, 180, 120, 90, 60].map(
    (height, week) =>
      `<rect x="${60 + week * 90}" y="${280 - height}" width="56" height="${height}" fill="#335577"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320"><rect width="640" height="320" fill="#fff"/>${bars.join("")}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** The page of an outcome whose evidence has a picture, attached as the signed-in recruiter of this page would. */
export async function busyFile(page: Page): Promise<string> {
  const { evidenceId, outcome } = await busyWorld();
  const to = `/api/evidence/${evidenceId}/attachments?name=backlog.png`;
  const answer = await page.request.post(to, { data: await picture() });
  if (!answer.ok()) throw new Error(`The picture was not attached: ${await answer.text()}`);
  return outcome;
}
