import type { AiSkillLevel } from "@/domain/ai-skill-level";
import type { OpeningStatus } from "@/domain/opening";
import type { OutcomeInput } from "@/domain/outcome";
import { DEFAULT_CRITERIA } from "@/domain/scoring/criterion";
import type { EvidenceKind } from "@/domain/scoring/evidence-kind";
import type { Actor } from "@/server/actor";
import { uniqueName } from "@/tests/support/factory";
import { store } from "@/tests/support/store";

const BRIEF = {
  goals: "Answer claims within a day.",
  bottlenecks: "Every letter is typed by hand.",
  teamAiSkillLevel: "TRYING" as AiSkillLevel,
  measuresOfSuccess: "Hours from claim to answer.",
};

export interface MadeOpening {
  readonly id: string;
  readonly organizationId: string;
  readonly rubricId: string;
  /** In the order of the rubric. */
  readonly criteria: readonly { readonly id: string; readonly key: string }[];
}

interface OpeningOptions {
  status?: OpeningStatus;
  title?: string;
  asOf?: string;
  /** Who is on the panel; reviewing ones rate. */
  panel?: readonly { actor: Actor; isReviewing: boolean }[];
  roleExpectsAi?: number;
  employerValuesCertificates?: number;
}

/** An opening with a complete brief and the four default criteria, run by `manager`. Writes no audit and no score. */
export async function makeOpening(manager: Actor, options: OpeningOptions = {}): Promise<MadeOpening> {
  const { organizationId } = manager;
  const {
    panel = [],
    title = uniqueName("Opening"),
    status = "OPEN",
    asOf = "2026-11-01",
    ...sliders
  } = options;
  const opening = await store().opening.create({
    data: {
      ...BRIEF,
      ...sliders,
      organizationId,
      title,
      status,
      hiringManagerId: manager.memberId,
      asOf: new Date(asOf),
      openedAt: status === "DRAFT" ? null : new Date(),
    },
  });
  const rubric = await store().rubric.create({ data: { organizationId, openingId: opening.id } });
  const criteria = [];
  for (const [position, { id: key, weight, credentialCeiling }] of DEFAULT_CRITERIA.entries()) {
    const anchors = ["Nothing shown", "A start", "Solid", "Strong", "Outstanding"];
    const name = key.replace("-", " ");
    const data = { organizationId, rubricId: rubric.id, key, name, question: `${name}?`, anchors, weight };
    const row = await store().criterion.create({ data: { ...data, credentialCeiling, position } });
    criteria.push({ id: row.id, key });
  }
  const made = { id: opening.id, organizationId, rubricId: rubric.id, criteria };
  await makePanel(made, panel);
  return made;
}

/** Puts members on the panel of an opening. */
export async function makePanel(
  opening: MadeOpening,
  panel: readonly { actor: Actor; isReviewing: boolean }[],
): Promise<void> {
  const { id: openingId, organizationId } = opening;
  await store().panelMember.createMany({
    data: panel.map(({ actor, isReviewing }) => ({
      organizationId,
      openingId,
      memberId: actor.memberId,
      isReviewing,
    })),
  });
}

export interface MadeApplication {
  readonly id: string;
  readonly organizationId: string;
  readonly openingId: string;
  readonly candidateId: string;
  readonly number: number;
}

/** A new person in an opening, with a name, employer and school that a blind reviewer must not see. */
export async function makeApplication(
  opening: Pick<MadeOpening, "id" | "organizationId">,
  person: { name?: string; employer?: string; school?: string; email?: string } = {},
): Promise<MadeApplication> {
  const { id: openingId, organizationId } = opening;
  const candidate = await store().candidate.create({
    data: { name: uniqueName("Candidate"), employer: "Former Employer", ...person, organizationId },
  });
  const number = (await store().application.count({ where: { openingId } })) + 1;
  const application = await store().application.create({
    data: { organizationId, openingId, candidateId: candidate.id, number },
  });
  return { id: application.id, organizationId, openingId, candidateId: candidate.id, number };
}

interface OutcomeOptions extends Partial<Omit<OutcomeInput, "periodStart" | "periodEnd">> {
  periodEnd?: string;
  evidence?: readonly { kind: EvidenceKind; checkedBy?: Actor }[];
}

/** An outcome of an application with its evidence; a piece is unchecked unless `checkedBy` says who checked it. */
export async function makeOutcome(
  application: MadeApplication,
  options: OutcomeOptions = {},
): Promise<{ id: string; evidenceIds: string[] }> {
  const { organizationId, id: applicationId } = application;
  const { evidence = [], periodEnd, ...fields } = options;
  const outcome = await store().outcome.create({
    data: {
      statement: uniqueName("Cut the time to answer a claim"),
      ...fields,
      periodEnd: periodEnd ? new Date(periodEnd) : null,
      organizationId,
      applicationId,
    },
  });
  const evidenceIds = [];
  for (const { kind, checkedBy } of evidence) {
    const check = checkedBy
      ? { checkStatus: "CHECKED" as const, checkedById: checkedBy.memberId, checkedAt: checkedBy.at }
      : {};
    const row = await store().evidence.create({
      data: { organizationId, outcomeId: outcome.id, kind, title: uniqueName("Evidence"), ...check },
    });
    if (checkedBy) {
      const said = { memberId: checkedBy.memberId, verdict: "SUPPORTS" as const, at: checkedBy.at };
      await store().evidenceCheck.create({ data: { organizationId, evidenceId: row.id, ...said } });
    }
    evidenceIds.push(row.id);
  }
  return { id: outcome.id, evidenceIds };
}
