"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ConfirmDialog, MemberDialog } from "@/components/settings/lazy-dialogs";
import { SettingsSection } from "@/components/settings/settings-section";
import { type Member, useMemberChange } from "@/components/settings/use-member-change";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { ROLE_NAMES } from "@/domain/role";
import { formatCount, formatDay } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

type Asked = { member: Member; what: "role" | "deactivate" } | null;

/** Everybody in the organization; an admin changes what they may do. */
export function MembersSection({ canChange }: { canChange: boolean }) {
  const trpc = useTRPC();
  const { data: members } = useSuspenseQuery(trpc.member.list.queryOptions());
  const { change, setActive, isPending } = useMemberChange();
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const active = members.filter((member) => member.isActive).length;
  return (
    <SettingsSection title="Members" note={`${formatCount(active, "person", "people")} can sign in here.`}>
      <Table>
        <TableHeader>
          <tr>
            <TableHead>Name</TableHead>
            <TableHead className="max-sm:hidden">Role</TableHead>
            <TableHead className="max-sm:hidden">Since</TableHead>
            {canChange ? (
              <TableHead>
                <span className="sr-only">Change</span>
              </TableHead>
            ) : null}
          </tr>
        </TableHeader>
        <TableBody>
          {members.map((member) => (
            <MemberRow key={member.id} member={member}>
              {canChange ? (
                <MemberActions
                  member={member}
                  isPending={isPending}
                  onRole={() => setAsked({ member, what: "role" })}
                  onDeactivate={() => setAsked({ member, what: "deactivate" })}
                  onActivate={() => setActive(member, true)}
                />
              ) : null}
            </MemberRow>
          ))}
        </TableBody>
      </Table>
      {asked?.what === "role" ? <MemberDialog member={asked.member} change={change} onClose={close} /> : null}
      {asked?.what === "deactivate" ? (
        <ConfirmDialog
          title={`Deactivate ${asked.member.name}?`}
          action="Deactivate"
          isPending={isPending}
          onConfirm={() => setActive(asked.member, false).then(close)}
          onClose={close}
        >
          They are signed out with their next click and cannot sign in here any more. What they did stays on
          record.
          {asked.member.reviewingOpenings > 0
            ? ` They stop reviewing in ${formatCount(asked.member.reviewingOpenings, "opening")}; activating them again does not bring that back.`
            : ""}
        </ConfirmDialog>
      ) : null}
    </SettingsSection>
  );
}

function MemberRow({ member, children }: { member: Member; children: React.ReactNode }) {
  const { name, email, role, joinedAt, isActive, isYou } = member;
  return (
    <TableRow>
      <TableCell className="w-full max-w-0 sm:w-[46%]">
        <span className="flex flex-wrap items-center gap-x-2">
          <span className="min-w-0 font-medium break-words">{name}</span>
          {isYou ? <Badge variant="solid">You</Badge> : null}
          {isActive ? null : <Badge variant="dashed">Deactivated</Badge>}
        </span>
        <span className="block sm:hidden">{ROLE_NAMES[role]}</span>
        <span className="block truncate text-muted-foreground" title={email}>
          {email}
        </span>
      </TableCell>
      <TableCell className="max-sm:hidden">{ROLE_NAMES[role]}</TableCell>
      <TableCell className="whitespace-nowrap max-sm:hidden">{formatDay(joinedAt)}</TableCell>
      {children ? <TableCell>{children}</TableCell> : null}
    </TableRow>
  );
}

interface MemberActionsProps {
  member: Member;
  isPending: boolean;
  onRole: () => void;
  onDeactivate: () => void;
  onActivate: () => void;
}

function MemberActions({ member, isPending, onRole, onDeactivate, onActivate }: MemberActionsProps) {
  const { name, isActive, isYou } = member;
  if (!isActive) {
    return (
      <span className="flex justify-end">
        <Button size="sm" disabled={isPending} onClick={onActivate} aria-label={`Activate ${name}`}>
          Activate
        </Button>
      </span>
    );
  }
  return (
    <span className="flex justify-end gap-1.5">
      <Button size="sm" onClick={onRole} aria-label={`Change the role of ${name}`}>
        Role
      </Button>
      {isYou ? null : (
        <Button size="sm" onClick={onDeactivate} aria-label={`Deactivate ${name}`}>
          Deactivate
        </Button>
      )}
    </span>
  );
}
