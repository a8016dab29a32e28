import type { AuditAction } from "@/domain/audit-event";
import { type Changes, changedFieldWords } from "@/domain/field-words";
import { joinNames } from "@/domain/ranking/count-word";
import { ROLE_NAMES, type Role } from "@/domain/role";

/** An event with the names its sentence needs. Left out (null): not said, as where the page itself is about it. */
export interface EventFacts {
  readonly action: AuditAction;
  readonly actorName: string;
  readonly openingTitle: string | null;
  readonly candidateName: string | null;
  readonly diff: Changes;
}

/** What follows the actor's name. */
export type Phrase = (facts: EventFacts) => string;

export const after = ({ diff }: EventFacts, field: string): string | null => {
  const to = diff[field]?.to;
  return typeof to === "string" && to !== "" ? to : null;
};
export const who = ({ candidateName }: EventFacts) => candidateName ?? "a candidate";
export const role = ({ openingTitle }: EventFacts) => openingTitle ?? "this role";
export const at = ({ openingTitle }: EventFacts) => (openingTitle ? ` in ${openingTitle}` : "");
export const roleName = (facts: EventFacts) =>
  (ROLE_NAMES[after(facts, "role") as Role] ?? "member").toLowerCase();
export const title = (facts: EventFacts, before: string) => {
  const value = after(facts, "title");
  return value ? `${before}“${value}”` : "";
};
export const changed = ({ diff }: EventFacts) => {
  const words = changedFieldWords(diff);
  return words.length > 0 && words.length <= 4 ? `: ${joinNames(words)}` : "";
};
