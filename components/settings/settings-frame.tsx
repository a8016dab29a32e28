import Link from "next/link";
import type { ReactNode } from "react";
import { PageFrame } from "@/components/shell/page-frame";
import { tabClass, tabListClass } from "@/components/ui/tab-class";
import { may } from "@/domain/permissions";
import type { Role } from "@/domain/role";

const TABS = [
  { key: "you", href: "/settings", label: "You", action: "profile.get" },
  { key: "members", href: "/settings/members", label: "Organization", action: "member.list" },
] as const;

interface SettingsFrameProps {
  role: Role;
  current: (typeof TABS)[number]["key"];
  children: ReactNode;
}

/** The two pages of settings: what is yours, and what is everybody's. */
export function SettingsFrame({ role, current, children }: SettingsFrameProps) {
  return (
    <PageFrame crumbs={[{ label: "Settings" }]}>
      <h1 className="page-title mb-4">Settings</h1>
      <nav aria-label="Settings" className={tabListClass}>
        {TABS.filter(({ action }) => may(role, action)).map(({ key, href, label }) => (
          <Link
            key={key}
            href={href}
            aria-current={key === current ? "page" : undefined}
            className={tabClass}
          >
            {label}
          </Link>
        ))}
      </nav>
      <div className="mt-2 max-w-[760px]">{children}</div>
    </PageFrame>
  );
}
