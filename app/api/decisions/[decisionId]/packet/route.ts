import { AppError } from "@/domain/errors";
import { id } from "@/domain/ids";
import { requireRole } from "@/domain/permissions";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { getPacket } from "@/server/services/decision-view";

const MISSING = new AppError("NOT_FOUND", "There is nothing here.");
const STATUS: Partial<Record<AppError["code"], number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  LOCKED: 423,
  UNAUTHENTICATED: 401,
};

/** The decision's packet as a file, exactly as it was stored. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ decisionId: string }> },
): Promise<Response> {
  try {
    const decisionId = id.safeParse((await params).decisionId);
    if (!decisionId.success) throw MISSING;
    const { actor } = await createContext(readCookie(request.headers.get("cookie")), request.headers);
    if (!actor) throw new AppError("UNAUTHENTICATED", "Please sign in.");
    requireRole(actor.role, "decision.get");
    const { text, fileName } = await getPacket(actor, decisionId.data);
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "private, no-store",
    };
    return new Response(text, { headers });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(error.message, { status: STATUS[error.code] ?? 400 });
  }
}
