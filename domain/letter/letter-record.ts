import type { ApplicationRecord, OpeningRecord } from "@/domain/application-record";
import type { DecisionKind } from "@/domain/decision-kind";
import type { DecisionPacket } from "@/domain/decision-packet";

/** All that a letter may speak of: what was decided, and the one application it is about. Nobody else is in here. */
export interface LetterRecord {
  readonly kind: DecisionKind;
  readonly organization: string;
  readonly opening: OpeningRecord;
  readonly application: ApplicationRecord;
}

/** Whom a letter goes to, who writes it, and on which day ("2026-11-22"). */
export interface LetterPlace {
  readonly name: string;
  readonly contact: { readonly name: string; readonly email: string };
  readonly day: string;
}

type Source = Pick<DecisionPacket, "organization" | "opening" | "applications" | "decision">;

/**
 * What of a packet a letter may speak of; null where the decided application is not in it. Everything about anybody else,
 * and the rationale, which often compares, stays behind here.
 */
export function letterRecordOf({
  organization,
  opening,
  applications,
  decision,
}: Source): LetterRecord | null {
  const application = applications.find(({ record }) => record.id === decision.applicationId)?.record;
  return application ? { kind: decision.kind, organization, opening, application } : null;
}
