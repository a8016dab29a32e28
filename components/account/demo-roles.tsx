"use client";

import { ArrowRight } from "lucide-react";
import { useState } from "react";
import { signIn } from "@/components/account/authenticate";
import { Refusal } from "@/components/account/refusal";
import { useHydrated } from "@/components/account/use-hydrated";
import type { Role } from "@/domain/role";

const ROLES: readonly { role: Role; title: string; task: string }[] = [
  { role: "HIRING_MANAGER", title: "As the hiring manager", task: "Compare A and B, decide" },
  { role: "REVIEWER", title: "As a reviewer", task: "Rate blind, with the keyboard" },
  { role: "RECRUITER", title: "As the recruiter", task: "Enter an outcome in a minute" },
  { role: "AUDITOR", title: "As the auditor", task: "Trace a number, see who did what" },
  { role: "ADMIN", title: "As the admin", task: "Invite people, give them roles" },
];

/** The demo in one click, without any form. */
export function DemoRoles({ next }: { next: string }) {
  const [pending, setPending] = useState<Role | null>(null);
  const [refusal, setRefusal] = useState<string>();
  const isReady = useHydrated();

  async function enter(role: Role) {
    setPending(role);
    setRefusal(undefined);
    const answer = await signIn("demo", { role });
    if (!answer) return window.location.assign(next);
    setPending(null);
    setRefusal(answer);
  }

  return (
    <section aria-labelledby="demo" className="mt-11 border-t border-border-strong pt-5.5">
      <h2 id="demo" className="section-title">
        Look around first
      </h2>
      <p className="section-note mt-0.5">A made-up insurer, made-up candidates. Nothing to fill in.</p>
      <ul className="mt-3">
        {ROLES.map(({ role, title, task }) => (
          <li key={role} className="border-t border-border last:border-b">
            <button
              type="button"
              disabled={pending !== null || !isReady}
              onClick={() => enter(role)}
              className="grid w-full grid-cols-[1fr_auto] items-center gap-3 py-2.5 text-left text-sm leading-[1.125rem] hover:bg-accent disabled:cursor-not-allowed"
            >
              <span>
                <b className="block">{title}</b>
                <span className="text-muted-foreground">{pending === role ? "Signing in" : task}</span>
              </span>
              <ArrowRight aria-hidden className="size-3.5 stroke-[1.5] text-muted-foreground" />
            </button>
          </li>
        ))}
      </ul>
      <Refusal>{refusal}</Refusal>
    </section>
  );
}
