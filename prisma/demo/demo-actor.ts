import type { OrganizationId } from "@/domain/ids";
import type { Actor } from "@/server/actor";
import { demoId } from "./demo-id";
import { DEMO_MAIL_DOMAIN, DEMO_MEMBERS, type DemoMemberKey, demoMemberId } from "./demo-members";
import { DEMO_ORGANIZATION } from "./rows/demo-rows";

/** The demo's tenant. It was made here, so no session gate has to vouch for it. */
export const demoOrganizationId = DEMO_ORGANIZATION.id as OrganizationId;

/** The e-mail address of a demo member: "tomas.vidal@northgate-mutual.example". */
export function demoEmail(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return `${plain.replaceAll(" ", ".")}@${DEMO_MAIL_DOMAIN}`;
}

export function demoUserId(key: DemoMemberKey): string {
  return demoId(`user ${key}`);
}

/** A demo member as the session gate would hand them over, to do what has to go through a service. */
export function demoActor(key: DemoMemberKey, at: Date): Actor {
  const { name, role } = DEMO_MEMBERS[key];
  return {
    memberId: demoMemberId(key),
    userId: demoUserId(key),
    sessionId: demoId(`session ${key}`),
    organizationId: demoOrganizationId,
    organizationName: DEMO_ORGANIZATION.name,
    isDemo: true,
    role,
    name,
    email: demoEmail(name),
    at,
  };
}
