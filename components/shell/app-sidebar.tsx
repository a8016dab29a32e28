import {
  BriefcaseBusiness,
  Hourglass,
  ScrollText,
  Send,
  Settings,
  Signature,
  SquarePen,
  Users,
} from "lucide-react";
import type { ComponentType } from "react";
import { Brand } from "@/components/shell/brand";
import { NavLink } from "@/components/shell/nav-link";
import { OrgSwitch } from "@/components/shell/org-switch";
import type { ShellData } from "@/components/shell/shell-data";
import { Avatar } from "@/components/ui/avatar";
import type { Action } from "@/domain/permission-table";
import { may } from "@/domain/permissions";
import { ROLE_NAMES } from "@/domain/role";

interface Item {
  readonly href: string;
  readonly label: string;
  readonly icon: ComponentType<{ className?: string; "aria-hidden"?: boolean }>;
  readonly action: Action;
  readonly count?: (shell: ShellData) => number;
}

const MAIN: readonly Item[] = [
  {
    href: "/openings",
    label: "Openings",
    icon: BriefcaseBusiness,
    action: "opening.list",
    count: (shell) => shell.openingCount,
  },
  {
    href: "/reviews",
    label: "My reviews",
    icon: SquarePen,
    action: "review.get",
    count: (shell) => shell.reviewCount,
  },
  { href: "/candidates", label: "Candidates", icon: Users, action: "candidate.list" },
  { href: "/decisions", label: "Decisions", icon: Signature, action: "decision.list" },
  { href: "/outstanding", label: "Outstanding", icon: Hourglass, action: "evidenceRequest.list" },
  { href: "/outbox", label: "Outbox", icon: Send, action: "message.list" },
];
const OWN: readonly Item[] = [
  { href: "/audit", label: "Audit log", icon: ScrollText, action: "audit.list" },
  { href: "/settings", label: "Settings", icon: Settings, action: "profile.get" },
];

function NavItem({ item, shell }: { item: Item; shell: ShellData }) {
  const count = item.count?.(shell) ?? 0;
  return (
    <li>
      <NavLink href={item.href} includesBelow={item.href !== "/openings"} title={item.label}>
        <item.icon aria-hidden className="size-4 shrink-0 stroke-[1.5]" />
        <span data-slot="nav-word">{item.label}</span>
        {count > 0 ? (
          <span data-slot="nav-word" className="ml-auto text-xs tabular-nums">
            {count}
          </span>
        ) : null}
      </NavLink>
    </li>
  );
}

/** Where everything is. Items a role may not open are absent. */
export function AppSidebar({ shell }: { shell: ShellData }) {
  const allowed = (items: readonly Item[]) => items.filter(({ action }) => may(shell.role, action));
  return (
    <div className="flex h-full flex-col gap-5 text-sm">
      <Brand />
      <OrgSwitch shell={shell} />
      <nav aria-label="Main">
        <ul className="grid gap-px">
          {allowed(MAIN).map((item) => (
            <NavItem key={item.href} item={item} shell={shell} />
          ))}
        </ul>
      </nav>
      {shell.openings.length > 0 ? (
        <nav aria-label="Open roles" data-slot="nav-word" className="min-h-0 overflow-y-auto">
          <p className="px-2 pb-1 text-xs text-sidebar-muted-foreground">Open roles</p>
          <ul className="grid gap-px">
            {shell.openings.map(({ id, title }) => (
              <li key={id}>
                <NavLink href={`/openings/${id}`} includesBelow title={title}>
                  <span className="truncate">{title}</span>
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <nav aria-label="Account" className="mt-auto">
        <ul className="grid gap-px">
          {allowed(OWN).map((item) => (
            <NavItem key={item.href} item={item} shell={shell} />
          ))}
        </ul>
      </nav>
      <div className="flex items-center gap-[9px] px-2" data-slot="nav-me">
        <Avatar name={shell.name} size="lg" />
        <span data-slot="nav-word" className="min-w-0">
          <span className="block truncate">{shell.name}</span>
          <small className="block text-xs text-sidebar-muted-foreground">{ROLE_NAMES[shell.role]}</small>
        </span>
      </div>
    </div>
  );
}
