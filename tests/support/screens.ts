import type { Page } from "@playwright/test";
import type { DemoMemberKey } from "@/prisma/demo/demo-members";
import { credentialId } from "@/prisma/demo/rows/credential-rows";
import { type DemoPlace, demoPlace } from "@/prisma/demo/rows/demo-rows";
import { evidenceId } from "@/prisma/demo/rows/evidence-rows";
import { openingId } from "@/prisma/demo/rows/opening-rows";
import { outcomeId } from "@/prisma/demo/rows/outcome-rows";
import { busyFile, busyWorld } from "@/tests/support/busy-world";
import { EXPORT_SCREENS } from "@/tests/support/export-screens";
import {
  importCheckedPath,
  importCheckingPath,
  importColumnsPath,
  importDonePath,
  importPeoplePath,
  importsPath,
} from "@/tests/support/import-world";
import {
  calibrationComparedPath,
  calibrationEndPath,
  candidateLinkPath,
  decisionPath,
  followUpPath,
  invitationPath,
  letterPath,
  refereePath,
} from "@/tests/support/screen-paths";

/** One screen of the product as one person sees it. */
export interface Screen {
  /** Unique; also the name of its picture. */
  readonly name: string;
  /** A member of the demo, the recruiter of an organization in which nothing has happened yet or much waits, or nobody. */
  readonly as: DemoMemberKey | "newcomer" | "busy" | null;
  readonly path: string | ((page: Page) => Promise<string>);
  /** The button that opens the dialog, where it does not open by itself. */
  readonly press?: string | RegExp;
  /** What the browser's console may say on the way there. */
  readonly says?: RegExp;
  /** What has to be there beside the page before the screen is whole: the name of a dialog. */
  readonly dialog?: string;
}

const openingPath = (key: string) => `/openings/${openingId(key)}`;
const AB = openingPath("two-candidates");
const ANALYST = openingPath("operations-analyst");
const DRAFT = openingPath("marketing-manager");
const DECIDED = openingPath("project-manager");

const place = (key: string, number: number) => demoPlace(openingId(key), number);
const analyst = (number: number) => place("operations-analyst", number);
const alina = place("two-candidates", 1);
const ben = place("two-candidates", 2);
const amara = place("two-candidates", 3);

const dossier = ({ openingId, applicationId }: DemoPlace) =>
  `/openings/${openingId}/applications/${applicationId}`;
const certificate = (of: DemoPlace, index: number) =>
  `${dossier(of)}/certificates/${credentialId(of, index)}`;
const desk = ({ applicationId }: DemoPlace) => `/review/${applicationId}`;
const compare = (...places: readonly DemoPlace[]) =>
  `/openings/${places[0]?.openingId}/compare?${places.map(({ applicationId }, index) => `${"abcd"[index]}=${applicationId}`).join("&")}`;

const outside: readonly Screen[] = [
  { name: "sign-in", as: null, path: "/sign-in" },
  { name: "sign-up", as: null, path: "/sign-up" },
  { name: "invitation", as: null, path: invitationPath },
  { name: "candidate-link", as: null, path: candidateLinkPath },
  { name: "referee", as: null, path: refereePath },
  { name: "referee-not-open", as: null, path: "/referee/none" },
];

const everywhere: readonly Screen[] = [
  { name: "openings-recruiter", as: "priya", path: "/openings" },
  { name: "openings-hiring-manager", as: "dana", path: "/openings" },
  { name: "openings-reviewer", as: "tomas", path: "/openings" },
  { name: "openings-auditor", as: "callum", path: "/openings" },
  { name: "openings-admin", as: "ruth", path: "/openings" },
  { name: "openings-newcomer", as: "newcomer", path: "/openings" },
  { name: "opening-new", as: "priya", path: "/openings/new" },
  { name: "opening-new-brief", as: "priya", path: "/openings/new?template=business-leader" },
  { name: "candidates", as: "priya", path: "/candidates" },
  { name: "candidates-newcomer", as: "newcomer", path: "/candidates" },
  { name: "candidate", as: "priya", path: `/candidates/${analyst(1).candidateId}` },
  { name: "decisions", as: "dana", path: "/decisions" },
  { name: "outstanding", as: "priya", path: "/outstanding" },
  { name: "decisions-newcomer", as: "newcomer", path: "/decisions" },
  { name: "decision", as: "dana", path: decisionPath },
  { name: "letter-unwritten", as: "dana", path: letterPath },
  { name: "follow-ups", as: "dana", path: "/follow-ups" },
  { name: "follow-ups-newcomer", as: "newcomer", path: "/follow-ups" },
  { name: "follow-up-planned", as: "dana", path: followUpPath },
  { name: "outbox", as: "priya", path: "/outbox" },
  { name: "audit", as: "callum", path: "/audit" },
  { name: "settings", as: "priya", path: "/settings" },
  { name: "settings-members", as: "ruth", path: "/settings/members" },
  // React says that a page which ended as "not found" on the server was drawn by the browser.
  {
    name: "not-found",
    as: "priya",
    path: `/candidates/${alina.applicationId}`,
    says: /Minified React error #419/,
  },
];

const inAnOpening: readonly Screen[] = [
  { name: "ranking", as: "dana", path: ANALYST },
  { name: "ranking-three", as: "dana", path: AB },
  {
    name: "ranking-what-if",
    as: "dana",
    path: `${ANALYST}?weights=business-value:55_problem-solving:15_productivity:15_technology-use:15`,
  },
  {
    name: "ranking-grouped",
    as: "dana",
    path: `${ANALYST}?group=checked&certificate=with&columns=evidence,reviews,missing,criterion.productivity`,
  },
  { name: "ranking-reviewer", as: "tomas", path: ANALYST },
  { name: "ranking-draft", as: "dana", path: DRAFT },
  { name: "robustness", as: "dana", path: `${ANALYST}/robustness` },
  { name: "robustness-three", as: "dana", path: `${AB}/robustness` },
  { name: "robustness-reviewer", as: "tomas", path: `${ANALYST}/robustness` },
  { name: "robustness-too-few", as: "dana", path: `${DRAFT}/robustness` },
  { name: "compare", as: "dana", path: compare(alina, ben) },
  { name: "compare-before-vote", as: "priya", path: compare(alina, ben) },
  { name: "compare-four", as: "dana", path: compare(...[1, 2, 3, 4].map(analyst)) },
  { name: "compare-nobody", as: "dana", path: `${ANALYST}/compare` },
  { name: "compare-reviewer", as: "tomas", path: compare(analyst(16), analyst(1)) },
  { name: "reviews-of-opening", as: "dana", path: `${ANALYST}/reviews` },
  { name: "agreement", as: "dana", path: `${DECIDED}/agreement` },
  { name: "agreement-few", as: "dana", path: `${AB}/agreement` },
  { name: "agreement-locked", as: "tomas", path: `${ANALYST}/agreement` },
  { name: "debrief-agenda", as: "dana", path: `${ANALYST}/debrief` },
  { name: "debrief-over", as: "dana", path: `${DECIDED}/debrief` },
  { name: "debrief-locked", as: "tomas", path: `${ANALYST}/debrief` },
  { name: "rounds", as: "dana", path: `${AB}/rounds` },
  { name: "rounds-locked", as: "tomas", path: `${ANALYST}/rounds` },
  { name: "brief", as: "dana", path: `${ANALYST}/brief` },
  { name: "brief-draft", as: "dana", path: `${DRAFT}/brief` },
  { name: "rubric", as: "dana", path: `${ANALYST}/rubric` },
  { name: "rubric-draft", as: "dana", path: `${DRAFT}/rubric` },
  { name: "panel", as: "dana", path: `${ANALYST}/panel` },
  { name: "decision-entry", as: "dana", path: `${AB}/decision` },
  { name: "decision-of-opening", as: "dana", path: `${DECIDED}/decision` },
  { name: "activity", as: "dana", path: `${ANALYST}/activity` },
];

const ofACandidate: readonly Screen[] = [
  { name: "application-new", as: "priya", path: `${ANALYST}/applications/new` },
  { name: "dossier", as: "dana", path: dossier(ben) },
  { name: "dossier-certificate", as: "dana", path: dossier(alina) },
  { name: "dossier-recruiter", as: "priya", path: dossier(analyst(22)) },
  {
    name: "dossier-source",
    as: "dana",
    path: `${dossier(ben)}?source=outcome.${outcomeId(ben, 0)}`,
    dialog: "One outcome",
  },
  { name: "dossier-withheld", as: "tomas", path: dossier(analyst(16)) },
  { name: "outcome-new", as: "priya", path: `${dossier(ben)}/outcomes/new` },
  { name: "outcome-paste", as: "priya", path: `${dossier(ben)}/outcomes/paste` },
  { name: "outcome", as: "priya", path: `${dossier(ben)}/outcomes/${outcomeId(ben, 0)}` },
  {
    name: "evidence-check",
    as: "priya",
    path: `${dossier(ben)}/evidence/${evidenceId(outcomeId(ben, 0), ben.order + 1)}/check`,
  },
  { name: "blinding", as: "priya", path: `${dossier(analyst(22))}/blinding` },
  { name: "certificate-new", as: "priya", path: `${dossier(alina)}/certificates/new` },
  { name: "certificate", as: "priya", path: certificate(alina, 0) },
  { name: "certificate-verified", as: "priya", path: certificate(amara, 0) },
  { name: "certificate-unverified", as: "priya", path: certificate(analyst(28), 2) },
  { name: "certificate-reopened", as: "priya", path: certificate(analyst(26), 0) },
];

const waiting: readonly Screen[] = [
  { name: "outstanding-waiting", as: "busy", path: "/outstanding" },
  { name: "outbox-waiting", as: "busy", path: "/outbox" },
  { name: "round-pair", as: "busy", path: async () => (await busyWorld()).round },
  { name: "round-over", as: "busy", path: async () => (await busyWorld()).roundOver },
  { name: "debrief", as: "busy", path: async () => (await busyWorld()).debrief },
  { name: "letter", as: "busy", path: async () => (await busyWorld()).letter },
  { name: "letter-sent", as: "busy", path: async () => (await busyWorld()).letterSent },
  { name: "follow-ups-answered", as: "busy", path: "/follow-ups" },
  { name: "follow-up", as: "busy", path: async () => (await busyWorld()).followUp },
  { name: "dossier-waiting", as: "busy", path: async () => (await busyWorld()).dossier },
  { name: "outcome-draft", as: "busy", path: async () => (await busyWorld()).draft },
  { name: "outcome-asked", as: "busy", path: async () => (await busyWorld()).outcome },
];

const imported: readonly Screen[] = [
  { name: "imports-empty", as: "priya", path: `${ANALYST}/imports` },
  { name: "imports", as: "busy", path: importsPath },
  { name: "import-columns", as: "busy", path: importColumnsPath },
  { name: "import-people", as: "busy", path: importPeoplePath },
  { name: "import-checking", as: "busy", path: importCheckingPath },
  { name: "import-checked", as: "busy", path: importCheckedPath },
  { name: "import-done", as: "busy", path: importDonePath },
];

const opened: readonly Screen[] = [
  {
    name: "duplicates-compare",
    as: "busy",
    path: async () => (await busyWorld()).dossier,
    press: /^Compare The first reply/,
    dialog: "This may be one outcome told twice",
  },
  {
    name: "candidate-link-copy",
    as: "busy",
    path: async () => (await busyWorld()).dossier,
    press: "Copy link",
    dialog: "Link for Ottilie Vane",
  },
  {
    name: "referee-ask",
    as: "busy",
    path: async () => (await busyWorld()).outcome,
    press: "Ask a manager or colleague to confirm",
    dialog: "Ask a manager or colleague to confirm",
  },
  {
    name: "referee-link-copy",
    as: "busy",
    path: async () => (await busyWorld()).outcome,
    press: "Copy the link for Jana Weiss",
    dialog: "Link for Jana Weiss",
  },
  { name: "attachment-view", as: "busy", path: busyFile, press: "View backlog.png", dialog: "backlog.png" },
];

const rating: readonly Screen[] = [
  { name: "review-queue", as: "tomas", path: "/reviews" },
  { name: "review-queue-empty", as: "newcomer", path: "/reviews" },
  { name: "review-desk", as: "tomas", path: desk(analyst(16)) },
  { name: "review-desk-begun", as: "tomas", path: desk(analyst(13)) },
  { name: "review-by-criterion", as: "tomas", path: `/review/opening/${openingId("operations-analyst")}` },
  { name: "review-certificates", as: "tomas", path: desk(analyst(12)) },
  { name: "review-sealed", as: "tomas", path: desk(analyst(11)) },
  { name: "review-reveal", as: "tomas", path: desk(analyst(2)) },
  { name: "calibration", as: "tomas", path: "/calibration/operations-analyst" },
  { name: "calibration-compared", as: "tomas", path: calibrationComparedPath },
  { name: "calibration-end", as: "tomas", path: calibrationEndPath },
];

/** Every screen of the product, most of them on the demo data; nothing that looks at them may change those. */
export const SCREENS: readonly Screen[] = [
  ...outside,
  ...everywhere,
  ...inAnOpening,
  ...ofACandidate,
  ...waiting,
  ...imported,
  ...opened,
  ...rating,
  ...EXPORT_SCREENS,
];

/** A screen by its name: `screenNamed("ranking")`. */
export function screenNamed(name: string): Screen {
  const screen = SCREENS.find((one) => one.name === name);
  if (!screen) throw new Error(`There is no screen ${name}.`);
  return screen;
}
