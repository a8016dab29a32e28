import "server-only";
import { type CalibrationAnswers, openQuestions } from "@/domain/calibration/answers";
import type { CalibrationInput } from "@/domain/calibration/calibration-input";
import { type Reference, referencesOf, type Sample, type SampleOutcome } from "@/domain/calibration/sample";
import { templateOf } from "@/domain/template/catalog";
import { DEFAULT_CRITERION_WORDS } from "@/domain/template/default-criterion";
import { DEFAULT_CRITERION_KEYS } from "@/domain/template/template";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";
import { loadOwnCalibration, requireSamples } from "@/server/services/calibration-record";
import type { BlindOutcome } from "@/server/services/review-blind";
import type { DeskCriterion } from "@/server/services/review-desk";

/** What opens once every question of a sample is answered. */
interface OpenedSample {
  /** What was out of sight while it was rated. */
  readonly hidden: string;
  readonly references: readonly Reference[];
}

interface ShownSample {
  readonly key: string;
  readonly title: string;
  readonly outcomes: readonly BlindOutcome[];
  /** Null until then, so that no reference can be copied. */
  readonly opened: OpenedSample | null;
}

export interface CalibrationDesk {
  readonly family: string;
  readonly title: string;
  readonly criteria: readonly DeskCriterion[];
  readonly samples: readonly ShownSample[];
  readonly answers: CalibrationAnswers;
  readonly version: number;
  readonly completedAt: string | null;
}

/** An outcome as the desk shows one: invented, undated, with nobody's name to hide. */
function shownOutcome({ key, measured, evidence, ...outcome }: SampleOutcome): BlindOutcome {
  const [metric, unit, baseline, after] = measured ?? ["", "", null, null];
  const { statement, howOften, aiPart, ownPart, limits } = outcome;
  return {
    id: key,
    statement,
    metric,
    unit,
    baseline,
    after,
    howOften,
    periodStart: null,
    periodEnd: null,
    period: null,
    aiPart,
    ownPart,
    limits,
    isRefuted: false,
    statusNote: "",
    evidence: evidence.map(({ kind, title, shows = "", status, found = "" }, index) => ({
      id: `${key}-${index}`,
      kind,
      title,
      description: shows,
      checkStatus: status,
      checkNote: found,
      isStatement: false,
      files: [],
    })),
  };
}

function shownSample(sample: Sample, answers: CalibrationAnswers): ShownSample {
  const { key, title, hidden, outcomes } = sample;
  const isRated = openQuestions(sample, answers).length === 0;
  const opened = isRated ? { hidden, references: referencesOf(sample) } : null;
  return { key, title, outcomes: outcomes.map(shownOutcome), opened };
}

function criteriaOf(family: string): DeskCriterion[] {
  const template = templateOf(family);
  if (!template) throw new Error(`There are samples, but no template, for ${family}.`);
  return DEFAULT_CRITERION_KEYS.map((id) => ({
    id,
    ...DEFAULT_CRITERION_WORDS[id],
    anchors: template.anchors[id],
  }));
}

/** The actor's own calibration for a family of roles: its samples, and the references of those they have rated whole. */
export async function getCalibration(actor: Actor, { family }: CalibrationInput): Promise<CalibrationDesk> {
  const samples = requireSamples(family);
  const { answers, version, completedAt } = await loadOwnCalibration(db(), actor, family);
  return {
    family,
    title: templateOf(family)?.title ?? family,
    criteria: criteriaOf(family),
    samples: samples.map((sample) => shownSample(sample, answers)),
    answers,
    version,
    completedAt: completedAt?.toISOString() ?? null,
  };
}
