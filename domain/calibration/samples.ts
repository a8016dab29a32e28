import type { FamilySamples, Sample } from "@/domain/calibration/sample";
import { generalSamples } from "@/domain/calibration/samples/blank";
import { businessAnalystSamples } from "@/domain/calibration/samples/business-analyst";
import { businessLeaderSamples } from "@/domain/calibration/samples/business-leader";
import { candidateA } from "@/domain/calibration/samples/candidate-a";
import { candidateB } from "@/domain/calibration/samples/candidate-b";
import { consultantSamples } from "@/domain/calibration/samples/consultant";
import { customerSupportSamples } from "@/domain/calibration/samples/customer-support";
import { marketerSamples } from "@/domain/calibration/samples/marketer";
import { operationsAnalystSamples } from "@/domain/calibration/samples/operations-analyst";
import { peopleManagerSamples } from "@/domain/calibration/samples/people-manager";
import { projectManagerSamples } from "@/domain/calibration/samples/project-manager";
import { softwareEngineerSamples } from "@/domain/calibration/samples/software-engineer";

/** The samples written for each family of roles, by its template's key. */
const FAMILY_SAMPLES: Readonly<Record<string, FamilySamples>> = {
  "business-analyst": businessAnalystSamples,
  "project-manager": projectManagerSamples,
  consultant: consultantSamples,
  marketer: marketerSamples,
  "operations-analyst": operationsAnalystSamples,
  "customer-support": customerSupportSamples,
  "software-engineer": softwareEngineerSamples,
  "people-manager": peopleManagerSamples,
  "business-leader": businessLeaderSamples,
  blank: generalSamples,
};

/** The four samples of a family in their order, or undefined when there is no such family. */
export function samplesOf(family: string): readonly Sample[] | undefined {
  const own = Object.hasOwn(FAMILY_SAMPLES, family) ? FAMILY_SAMPLES[family] : undefined;
  return own && [candidateA, candidateB, ...own];
}

/** The family an opening's reviewers calibrate for; one without a template, or with an unknown one, uses "blank". */
export function calibrationFamily(templateKey: string | null): string {
  return templateKey !== null && samplesOf(templateKey) ? templateKey : "blank";
}
