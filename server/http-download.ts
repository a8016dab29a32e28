import "server-only";
import { AppError, notFound } from "@/domain/errors";
import { contentDisposition } from "@/domain/file-name";
import { id } from "@/domain/ids";
import type { Action } from "@/domain/permission-table";
import { requireRole } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { textRefusal } from "@/server/http-refusal";

/** What is saved: its content, what it is, and the name it is saved under. */
export interface Download {
  readonly body: BodyInit;
  readonly mediaType: string;
  readonly name: string;
}

interface Asked {
  readonly id: string;
  /** What the id is of, in a refusal: "This export". */
  readonly what: string;
  readonly action: Action;
}

/** Answers what `open` finds under an id, to be saved and never looked at within a page of ours; a refusal as plain text. */
export async function downloadResponse(
  request: Request,
  asked: Asked,
  open: (actor: Actor, id: string) => Promise<Download>,
): Promise<Response> {
  const { actor, requestId } = await createContext(
    readCookie(request.headers.get("cookie")),
    request.headers,
  );
  try {
    if (!actor) throw new AppError("UNAUTHENTICATED", "Please sign in.");
    requireRole(actor.role, asked.action);
    const known = id.safeParse(asked.id);
    if (!known.success) throw notFound(asked.what);
    const { body, mediaType, name } = await open(actor, known.data);
    const headers = {
      "content-type": mediaType,
      "content-disposition": contentDisposition("attachment", name),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    };
    return new Response(body, { headers });
  } catch (error) {
    return textRefusal(error, requestId);
  }
}
