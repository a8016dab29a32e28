import { diffOf } from "@/domain/audit-event";
import { instantOf } from "@/domain/calendar";
import { highestCredentialCeiling } from "@/domain/scoring/criterion";
import { templateOf } from "@/domain/template/catalog";
import { startingCriteria } from "@/domain/template/starting-rubric";
import { DEFAULT_CRITERION_KEYS } from "@/domain/template/template";
import type { DemoEvent } from "../demo-events";
import { demoId, demoNumber } from "../demo-id";
import { DEMO_MEMBERS, demoMemberId } from "../demo-members";
import { type DemoClock, later } from "../demo-time";
import type { DemoOpening } from "../demo-types";
import { DEMO_ORGANIZATION, type DemoRows } from "./demo-rows";

const organizationId = DEMO_ORGANIZATION.id;
/** As many orders as there are for a reviewer to rate in. */
const HIGHEST_SEED = 2 ** 31 - 1;
/** How much a role expects AI and its employer values certificates, where nobody set it. */
const SHARES = { roleExpectsAi: 0.75, employerValuesCertificates: 0.75 } as const;

export function openingId(key: string): string {
  return demoId(`opening ${key}`);
}

export function criterionId(openingId: string, position: number): string {
  return demoId(`${openingId} criterion ${DEFAULT_CRITERION_KEYS[position]}`, position);
}

/** What somebody typed into the brief. */
export function openingInputOf(opening: DemoOpening) {
  const { title, location, goals, bottlenecks, teamAiSkillLevel, measuresOfSuccess, asOf } = opening;
  const brief = { goals, bottlenecks, teamAiSkillLevel, measuresOfSuccess };
  const interviewQuestions = [...(templateOf(opening.templateKey)?.questions ?? [])];
  const requirement = { requiredCertificate: "", requiredCertificateReason: "" };
  return { title, location, ...brief, ...SHARES, asOf, ...requirement, interviewQuestions };
}

function addRubric(rows: DemoRows, opening: DemoOpening, id: string): string {
  const rubricId = demoId(`${id} rubric`);
  const template = templateOf(opening.templateKey);
  if (!template) throw new Error(`There is no template ${opening.templateKey}.`);
  rows.rubrics.push({ id: rubricId, organizationId, openingId: id, version: opening.weights ? 2 : 1 });
  startingCriteria(template).forEach((criterion, position) => {
    const weight = opening.weights?.values[position] ?? criterion.weight;
    const credentialCeiling = highestCredentialCeiling(criterion.key);
    const row = { ...criterion, weight, credentialCeiling, position, organizationId, rubricId };
    rows.criteria.push({ ...row, id: criterionId(id, position) });
  });
  return rubricId;
}

function panelEvents(opening: DemoOpening): Pick<DemoEvent, "by" | "action" | "diff"> {
  const nameOf = ({ member }: DemoOpening["panel"][number]) => DEMO_MEMBERS[member].name;
  const reviewing = opening.panel.filter(({ isReviewing }) => isReviewing);
  const others = opening.panel.filter(({ isReviewing }) => !isReviewing);
  const before = { members: others.map(nameOf).sort(), reviewers: [] };
  const after = { members: opening.panel.map(nameOf).sort(), reviewers: reviewing.map(nameOf).sort() };
  return { by: "dana", action: "panel.updated", diff: diffOf(before, after) };
}

function weightsDiff({ weights }: DemoOpening) {
  const named = (values: readonly number[]) =>
    DEFAULT_CRITERION_KEYS.map((key, position) => [`${key}.weight`, values[position]]);
  const before = { ...Object.fromEntries(named([0.25, 0.25, 0.25, 0.25])), version: 1 };
  return diffOf(before, { ...Object.fromEntries(named(weights?.values ?? [])), version: 2 });
}

function addEvents(rows: DemoRows, opening: DemoOpening, rubricId: string, clock: DemoClock): void {
  const id = openingId(opening.key);
  const subject = { subjectType: "opening", subjectId: id, openingId: id } as const;
  const created = clock(opening.created, id);
  const input = { ...openingInputOf(opening), templateKey: opening.templateKey };
  const fields = { ...input, hiringManager: DEMO_MEMBERS.dana.name };
  const diff = diffOf(null, fields);
  rows.events.push({ ...subject, by: "priya", at: created, action: "opening.created", diff });
  if (opening.twoPersonRule) {
    const at = clock(opening.twoPersonRule, id);
    const diff = diffOf({ checksNeeded: 1 }, { checksNeeded: 2 });
    rows.events.push({ ...subject, by: "dana", at, action: "opening.checks-set", diff });
  }
  if (opening.weights) {
    const at = clock(opening.weights.on, id);
    const rubric = { subjectType: "rubric", subjectId: rubricId, openingId: id } as const;
    rows.events.push({ ...rubric, by: "dana", at, action: "rubric.updated", diff: weightsDiff(opening) });
  }
  if (!opening.opened) return;
  const opened = clock(opening.opened, id);
  rows.events.push(
    { ...subject, ...panelEvents(opening), at: later(opened, -20) },
    {
      ...subject,
      by: "dana",
      at: opened,
      action: "opening.opened",
      diff: { status: { from: "DRAFT", to: "OPEN" } },
    },
  );
}

/** An opening of Dana Whitfield's with its rubric and panel. Answers the id of the rubric. */
export function addOpening(rows: DemoRows, opening: DemoOpening, clock: DemoClock): string {
  const id = openingId(opening.key);
  const created = clock(opening.created, id);
  rows.openings.push({
    ...openingInputOf(opening),
    id,
    organizationId,
    templateKey: opening.templateKey,
    status: opening.status,
    hiringManagerId: demoMemberId("dana"),
    asOf: instantOf(opening.asOf),
    checksNeeded: opening.twoPersonRule ? 2 : 1,
    openedAt: opening.opened ? clock(opening.opened, id) : null,
    version: opening.opened ? 2 : 1,
    createdAt: created,
  });
  const rubricId = addRubric(rows, opening, id);
  for (const { member, isReviewing } of opening.panel) {
    rows.panelMembers.push({
      id: demoId(`${id} panel ${member}`),
      organizationId,
      openingId: id,
      memberId: demoMemberId(member),
      isReviewing,
      orderSeed: demoNumber(`${id} order ${member}`, HIGHEST_SEED),
      addedAt: created,
    });
  }
  addEvents(rows, opening, rubricId, clock);
  return rubricId;
}
