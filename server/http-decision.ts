import "server-only";
import { AppError, notFound } from "@/domain/errors";
import { id } from "@/domain/ids";
import { requireRole } from "@/domain/permissions";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { textRefusal } from "@/server/http-refusal";
import { getPacket } from "@/server/services/decision-view";

/** A decision's packet as it is downloaded, and a name without ending to save it under. */
export interface DecisionFile {
  readonly text: string;
  readonly name: string;
}

/** Answers an address of a decision with what `respond` makes of its packet; a refusal as plain text. */
export async function decisionResponse(
  request: Request,
  decisionId: string,
  respond: (file: DecisionFile) => Response | Promise<Response>,
): Promise<Response> {
  const { actor, requestId } = await createContext(
    readCookie(request.headers.get("cookie")),
    request.headers,
  );
  try {
    const known = id.safeParse(decisionId);
    if (!known.success) throw notFound("This decision");
    if (!actor) throw new AppError("UNAUTHENTICATED", "Please sign in.");
    requireRole(actor.role, "decision.get");
    const response = await respond(await getPacket(actor, known.data));
    response.headers.set("cache-control", "private, no-store");
    response.headers.set("cross-origin-resource-policy", "same-origin");
    return response;
  } catch (error) {
    return textRefusal(error, requestId);
  }
}
