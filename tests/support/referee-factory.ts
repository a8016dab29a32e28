import { randomUUID } from "node:crypto";
import { REFEREE_LINK_DAYS } from "@/domain/referee-fields";
import type { Actor } from "@/server/actor";
import { hashToken, linkToken } from "@/tests/support/link-secret";
import { store } from "@/tests/support/store";

const DAY_MS = 24 * 3_600_000;

export interface MadeRequest {
  readonly id: string;
  readonly token: string;
}

interface RequestOptions {
  readonly isMailed?: boolean;
  readonly email?: string;
  readonly company?: string;
  readonly relation?: "MANAGER" | "PEER";
  readonly createdAt?: Date;
}

/** Somebody asked to confirm an outcome, and the link they got. Writes no audit and no message. */
export async function makeRefereeRequest(
  actor: Actor,
  outcomeId: string,
  options: RequestOptions = {},
): Promise<MadeRequest> {
  const id = randomUUID();
  const createdAt = options.createdAt ?? actor.at;
  const token = linkToken("referee", id, createdAt);
  await store().refereeRequest.create({
    data: {
      email: "jana.weiss@harbour-line.example",
      company: "Harbour Line",
      relation: "MANAGER",
      isMailed: true,
      ...options,
      id,
      organizationId: actor.organizationId,
      outcomeId,
      requestedById: actor.memberId,
      name: "Jana Weiss",
      tokenHash: hashToken(token),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + REFEREE_LINK_DAYS * DAY_MS),
    },
  });
  return { id, token };
}

/** A message of a request that waits in the outbox to be passed on. */
export async function makeMessage(
  actor: Actor,
  request: MadeRequest,
  applicationId: string,
): Promise<string> {
  const row = await store().message.create({
    data: {
      organizationId: actor.organizationId,
      kind: "REFEREE_REQUEST",
      subjectType: "refereeRequest",
      subjectId: request.id,
      applicationId,
      toName: "Jana Weiss",
      toAddress: "jana.weiss@harbour-line.example",
      subject: "A question",
      text: "Dear Jana Weiss,\n\n{link}",
      state: "BY_HAND",
    },
  });
  return row.id;
}

/** What a referee says when all of it is right. */
export function confirmation(token: string) {
  const said = {
    answer: "CONFIRMED",
    relation: "MANAGER",
    correction: "",
    ownPart: "",
    comment: "",
  } as const;
  return { ...said, token, claimVersion: 1 };
}
