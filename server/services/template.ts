import "server-only";
import { requireRole } from "@/domain/permissions";
import { TEMPLATES } from "@/domain/template/catalog";
import { startingCriteria } from "@/domain/template/starting-rubric";
import type { Actor } from "@/server/actor";

/** What an opening can start from: the brief's prompts and drafts, the criteria with their anchors, examples, questions. */
export function listTemplates(actor: Actor) {
  requireRole(actor.role, "template.list");
  return TEMPLATES.map(({ anchors: _, ...template }) => ({
    ...template,
    criteria: startingCriteria({ ...template, anchors: _ }).map(({ key, name, anchors }) => {
      return { key, name, anchors };
    }),
  }));
}
