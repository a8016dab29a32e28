import type { OrganizationId } from "@/domain/ids";
import type { Role } from "@/domain/member";

/** Who acts: a member whose session was checked for this very request, and the time it counts as. */
export interface Actor {
  readonly memberId: string;
  readonly userId: string;
  readonly sessionId: string;
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly isDemo: boolean;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly at: Date;
}

/** In whose name something is written: a member, or somebody who came by a link and is none. */
export interface Acting {
  readonly organizationId: OrganizationId;
  readonly memberId: string | null;
  readonly name: string;
  readonly at: Date;
}
