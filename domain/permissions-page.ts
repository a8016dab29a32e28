import { ROLE_NAMES, ROLES } from "@/domain/member";
import type { Condition, Permission } from "@/domain/permission-row";
import { ACTIONS, PERMISSIONS } from "@/domain/permission-table";
import { may } from "@/domain/permissions";

const CONDITION_WORDS: Record<Condition, string> = {
  onPanel: "reviewers: on the panel",
  seated: "on the panel",
  reviewing: "on the panel to review",
  handedIn: "own review handed in",
  unsealed: "own review handed in, certificates answered, enough reviews in",
};

/** docs/permissions.md, made from the table: who may do what, under which condition, and the sentence the screen says. */
export function permissionsPage(): string {
  const head = ["Action", ...ROLES.map((role) => ROLE_NAMES[role]), "Only when", "In words"];
  const rows = ACTIONS.map((action) => {
    const { when = [], sentence }: Permission = PERMISSIONS[action];
    const marks = ROLES.map((role) => (may(role, action) ? "yes" : ""));
    return [`\`${action}\``, ...marks, when.map((one) => CONDITION_WORDS[one]).join("; "), sentence];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    "# Who may do what",
    "",
    "Made from `domain/permission-table.ts` by `npm run docs:permissions`; a test fails when the two differ. Every procedure of the",
    "API stands under one of these actions, and no decision about access is taken anywhere else.",
    "",
    line(head),
    line(head.map(() => "---")),
    ...rows.map(line),
    "",
  ].join("\n");
}
