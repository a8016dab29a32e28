import type { Role } from "@/domain/role";
import { demoId } from "./demo-id";

export interface DemoMember {
  readonly name: string;
  readonly role: Role;
  readonly joined: string;
}

/** The people of Northgate Mutual. Who joined first in a role is whom the demo sign-in takes. */
export const DEMO_MEMBERS = {
  ruth: { name: "Ruth Adeyemi", role: "ADMIN", joined: "2026-01-12" },
  dana: { name: "Dana Whitfield", role: "HIRING_MANAGER", joined: "2026-01-13" },
  priya: { name: "Priya Raman", role: "RECRUITER", joined: "2026-01-14" },
  tomas: { name: "Tomás Vidal", role: "REVIEWER", joined: "2026-01-15" },
  jonas: { name: "Jonas Lindqvist", role: "REVIEWER", joined: "2026-01-19" },
  mei: { name: "Mei Tanaka", role: "REVIEWER", joined: "2026-02-02" },
  callum: { name: "Callum Reid", role: "AUDITOR", joined: "2026-02-09" },
  owen: { name: "Owen Pryce", role: "HIRING_MANAGER", joined: "2026-03-02" },
  sofia: { name: "Sofia Lindgren", role: "HIRING_MANAGER", joined: "2026-03-16" },
} as const satisfies Record<string, DemoMember>;

export type DemoMemberKey = keyof typeof DEMO_MEMBERS;

export const DEMO_MEMBER_KEYS = Object.keys(DEMO_MEMBERS) as DemoMemberKey[];

/** Everybody's address ends so; nobody can receive mail there. */
export const DEMO_MAIL_DOMAIN = "northgate-mutual.example";

export function demoMemberId(key: DemoMemberKey): string {
  return demoId(`member ${key}`);
}
