"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { useTheme } from "next-themes";
import { useDeferredValue, useState } from "react";
import {
  CommandDialog,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from "@/components/ui/command";
import type { Role } from "@/domain/member";
import type { Action } from "@/domain/permission-table";
import { may } from "@/domain/permissions";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Found = RouterOutputs["shell"]["search"][number];

const PLACES: readonly { label: string; href: string; action: Action }[] = [
  { label: "Openings", href: "/openings", action: "opening.list" },
  { label: "New opening", href: "/openings/new", action: "opening.create" },
  { label: "My reviews", href: "/reviews", action: "review.get" },
  { label: "Candidates", href: "/candidates", action: "candidate.list" },
  { label: "Decisions", href: "/decisions", action: "decision.list" },
  { label: "Outstanding", href: "/outstanding", action: "evidenceRequest.list" },
  { label: "Audit log", href: "/audit", action: "audit.list" },
  { label: "Members and invitations", href: "/settings/members", action: "member.list" },
  { label: "Settings", href: "/settings", action: "profile.get" },
];

const IN_AN_OPENING = /^\/openings\/([0-9a-f-]{36})(?:\/|$)/;

/** What can be gone to from inside an opening. */
function placesOf(pathname: string): typeof PLACES {
  const openingId = IN_AN_OPENING.exec(pathname)?.[1];
  if (!openingId) return PLACES;
  const base = `/openings/${openingId}`;
  return [
    {
      label: "Add a candidate to this opening",
      href: `${base}/applications/new`,
      action: "application.create",
    },
    { label: "Import candidates from a file", href: `${base}/imports`, action: "import.create" },
    ...PLACES,
  ];
}

const GROUPS = [
  ["person", "People"],
  ["opening", "Openings"],
  ["outcome", "Outcomes"],
] as const;

function hrefOf({ kind, openingId, applicationId, outcomeId }: Found): string {
  if (kind === "opening") return `/openings/${openingId}`;
  const dossier = `/openings/${openingId}/applications/${applicationId}`;
  return kind === "person" ? dossier : `${dossier}#outcome-${outcomeId}`;
}

/** People, openings and outcomes by any part of their words, then places and actions. In a blind review it finds no names. */
export function CommandPalette({
  role,
  onOpenChange,
}: {
  role: Role;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const router = useRouter();
  const { resolvedTheme, setTheme } = useTheme();
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text.trim());
  const trpc = useTRPC();
  const {
    data: found = [],
    isFetching,
    isPlaceholderData,
  } = useQuery(
    trpc.shell.search.queryOptions(
      { text: wanted.slice(0, 120) },
      { enabled: wanted.length >= 2, placeholderData: keepPreviousData },
    ),
  );
  const run = (act: () => void) => () => {
    onOpenChange(false);
    act();
  };
  // Enter takes what was typed, not what had been drawn by then: places follow each key, and an earlier find waits.
  const isNamed = (label: string) => label.toLowerCase().includes(text.trim().toLowerCase());
  const isStale = isPlaceholderData || wanted !== text.trim();
  const places = placesOf(usePathname()).filter(({ label, action }) => may(role, action) && isNamed(label));
  const themeLabel = resolvedTheme === "dark" ? "Switch to light" : "Switch to dark";
  const shown = wanted.length >= 2 ? found : [];
  return (
    <CommandDialog open onOpenChange={onOpenChange} command={{ shouldFilter: false }}>
      <CommandInput
        value={text}
        onValueChange={setText}
        placeholder="Search or jump to"
        aria-label="Search or jump to"
      />
      <CommandList>
        <CommandEmpty>{isFetching ? "Searching" : "Nothing has these words."}</CommandEmpty>
        {GROUPS.map(([kind, heading]) => {
          const hits = shown.filter((one) => one.kind === kind);
          return hits.length === 0 ? null : (
            <CommandGroup key={kind} heading={heading}>
              {hits.map((hit) => (
                <CommandItem
                  key={`${hrefOf(hit)} ${isStale}`}
                  value={hrefOf(hit)}
                  disabled={isStale}
                  onSelect={run(() => router.push(hrefOf(hit)))}
                >
                  <span className="truncate">{hit.label}</span>
                  <span className="ml-auto truncate pl-4 text-xs text-muted-foreground">{hit.detail}</span>
                </CommandItem>
              ))}
            </CommandGroup>
          );
        })}
        {places.length > 0 ? (
          <CommandGroup heading="Go to">
            {places.map(({ label, href }) => (
              <CommandItem key={href} value={href} onSelect={run(() => router.push(href))}>
                {label}
              </CommandItem>
            ))}
          </CommandGroup>
        ) : null}
        {isNamed(themeLabel) ? (
          <CommandGroup heading="Actions">
            <CommandItem
              value="theme"
              onSelect={run(() => setTheme(resolvedTheme === "dark" ? "light" : "dark"))}
            >
              {themeLabel}
            </CommandItem>
          </CommandGroup>
        ) : null}
      </CommandList>
    </CommandDialog>
  );
}
