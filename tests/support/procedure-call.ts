import type { Role } from "@/domain/member";
import type { Scenario } from "@/tests/support/scenario";

/** A call that is right in its own tenant: who may make it, and with what. */
export interface ProcedureCall {
  readonly as: Role | null;
  /** What is sent; may first read what it needs to know, such as a version. */
  readonly input: (scenario: Scenario) => unknown | Promise<unknown>;
  /** Only narrows a list down: an unknown identifier finds nothing instead of being refused. */
  readonly isFilter?: true;
  /** What has to be so before, such as a finished review. */
  readonly before?: readonly {
    readonly path: string;
    readonly as: Role;
    readonly input: (scenario: Scenario) => unknown;
  }[];
}
