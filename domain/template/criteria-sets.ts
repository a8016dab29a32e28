import type { CriteriaSet } from "@/domain/template/criteria-set";
import { learningWithoutCertificate } from "@/domain/template/learning-without-certificate";
import { workingWithAi } from "@/domain/template/working-with-ai";

/** Every set of criteria that can be added to a rubric, in the order they are offered. */
export const CRITERIA_SETS: readonly CriteriaSet[] = [workingWithAi, learningWithoutCertificate];
