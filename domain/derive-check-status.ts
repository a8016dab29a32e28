import type { CheckStatus, CheckVerdict } from "@/domain/evidence-check";

/** What one person said of a piece of evidence. Instants as ISO 8601 in UTC, so that they sort as text. */
export interface CheckSaid {
  readonly id: string;
  /** Who: a member's id, or the referee's own. */
  readonly by: string;
  readonly verdict: CheckVerdict;
  readonly at: string;
  /** When it ceased to count, or null. */
  readonly reopenedAt: string | null;
}

/** What the checks of a piece of evidence make of it. */
export interface CheckFinding<Check extends CheckSaid> {
  readonly status: CheckStatus;
  /** The check that the status rests on: the latest of the least favourable ones. Null while unchecked. */
  readonly deciding: Check | null;
  /** How many people have said that it supports the claim, wholly or in part. */
  readonly supporting: number;
}

function isLater(one: CheckSaid, other: CheckSaid): boolean {
  return one.at === other.at ? one.id > other.id : one.at > other.at;
}

/** The latest check of each person that still stands, earliest first. */
export function standingChecks<Check extends CheckSaid>(checks: readonly Check[]): Check[] {
  const latest = new Map<string, Check>();
  for (const check of checks) {
    if (check.reopenedAt !== null) continue;
    const other = latest.get(check.by);
    if (!other || isLater(check, other)) latest.set(check.by, check);
  }
  return [...latest.values()].sort((one, other) => (isLater(one, other) ? 1 : -1));
}

/**
 * What counts of the checks of a piece of evidence. The least favourable answer wins: one who says that it does not support
 * the claim disputes it; otherwise as many people as are needed have to support it, and it supports it only in part when one of
 * them says so. "Cannot tell" counts for nothing. Example: two people, `SUPPORTS` and `SUPPORTS_PARTLY`, make it `PARTLY`.
 */
export function deriveCheckStatus<Check extends CheckSaid>(
  checks: readonly Check[],
  checksNeeded: number,
): CheckFinding<Check> {
  const standing = standingChecks(checks);
  const last = (verdict: CheckVerdict) => standing.findLast((check) => check.verdict === verdict);
  const supporting = standing.filter(
    ({ verdict }) => verdict === "SUPPORTS" || verdict === "SUPPORTS_PARTLY",
  ).length;
  const against = last("DOES_NOT_SUPPORT");
  if (against) return { status: "DISPUTED", deciding: against, supporting };
  if (supporting < checksNeeded || supporting === 0) {
    return { status: "UNCHECKED", deciding: null, supporting };
  }
  const partly = last("SUPPORTS_PARTLY");
  if (partly) return { status: "PARTLY", deciding: partly, supporting };
  return { status: "CHECKED", deciding: last("SUPPORTS") ?? null, supporting };
}

/** What the checks would make of it if `by` now said `verdict`: their earlier check gives way to this one. */
export function afterCheck(
  checks: readonly CheckSaid[],
  said: { readonly by: string; readonly verdict: CheckVerdict },
  checksNeeded: number,
): CheckFinding<CheckSaid> {
  const others = checks.filter(({ by }) => by !== said.by);
  return deriveCheckStatus([...others, { ...said, id: "~", at: "~", reopenedAt: null }], checksNeeded);
}
