import { AppError, notFound } from "@/domain/errors";
import type { Condition, Permission } from "@/domain/permission-row";
import { type Action, PERMISSIONS } from "@/domain/permission-table";
import type { Role } from "@/domain/role";

/** What is known of one person and one row when a condition is decided. Left out means not asked. */
export interface Facts {
  readonly isOnPanel?: boolean;
  readonly isReviewing?: boolean;
  readonly hasHandedIn?: boolean;
  readonly isUnsealed?: boolean;
}

/** Whether a role may do this at all. `may("AUDITOR", "outcome.create")` is false. */
export function may(role: Role, action: Action): boolean {
  const { roles } = PERMISSIONS[action] as Permission;
  return roles === "ANYONE" || roles.includes(role);
}

function holds(role: Role, condition: Condition, facts: Facts): boolean {
  if (condition === "onPanel") return role !== "REVIEWER" || facts.isOnPanel === true;
  if (condition === "seated") return facts.isOnPanel === true;
  if (condition === "reviewing") return facts.isReviewing === true;
  if (condition === "handedIn") return facts.hasHandedIn === true;
  return facts.isUnsealed === true;
}

/** Whether a role may do this to a row of which `facts` are known. `permits("REVIEWER", "ranking.get", { isOnPanel: true, isUnsealed: false })` is false. */
export function permits(role: Role, action: Action, facts: Facts): boolean {
  const row: Permission = PERMISSIONS[action];
  return may(role, action) && (row.when ?? []).every((condition) => holds(role, condition, facts));
}

/** Throws FORBIDDEN for a role that never may. */
export function requireRole(role: Role, action: Action): void {
  if (!may(role, action)) throw new AppError("FORBIDDEN", PERMISSIONS[action].sentence);
}

/** What a person is told who may see a row, but not yet. */
const LOCKED: Partial<Record<Condition, string>> = {
  handedIn: "This opens once you have handed in your own review.",
  unsealed: "This opens once you have handed in your own review and the panel has finished.",
};

/**
 * Throws what `permits` refuses: FORBIDDEN for the role, and for whoever sees the opening without being on its panel where
 * a seat is asked for; NOT_FOUND for a row out of sight; LOCKED while one's own review is still to be handed in, or the
 * panel's are.
 */
export function requirePermission(role: Role, action: Action, facts: Facts): void {
  requireRole(role, action);
  const row: Permission = PERMISSIONS[action];
  for (const condition of row.when ?? []) {
    if (holds(role, condition, facts)) continue;
    const isOutsider = condition === "seated" && may(role, "opening.get") && holds(role, "onPanel", facts);
    if (isOutsider) throw new AppError("FORBIDDEN", row.sentence);
    const locked = LOCKED[condition];
    throw locked ? new AppError("LOCKED", locked) : notFound();
  }
}
