import { blank } from "@/domain/template/blank";
import { businessAnalyst } from "@/domain/template/business-analyst";
import { businessLeader } from "@/domain/template/business-leader";
import { consultant } from "@/domain/template/consultant";
import { customerSupport } from "@/domain/template/customer-support";
import { marketer } from "@/domain/template/marketer";
import { operationsAnalyst } from "@/domain/template/operations-analyst";
import { peopleManager } from "@/domain/template/people-manager";
import { projectManager } from "@/domain/template/project-manager";
import { softwareEngineer } from "@/domain/template/software-engineer";
import type { Template } from "@/domain/template/template";

/** Every template, in the order they are offered; the blank one last. */
export const TEMPLATES: readonly Template[] = [
  businessAnalyst,
  projectManager,
  consultant,
  marketer,
  operationsAnalyst,
  customerSupport,
  softwareEngineer,
  peopleManager,
  businessLeader,
  blank,
];

/** The template of a key, or undefined. `templateOf("marketer")?.title` is "Marketer". */
export function templateOf(key: string): Template | undefined {
  return TEMPLATES.find((template) => template.key === key);
}
