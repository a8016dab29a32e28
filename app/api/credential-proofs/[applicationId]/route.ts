import { MOST_PROOF_BYTES, PROOF_TOO_LARGE } from "@/domain/credential-proof/proof-limits";
import { AppError, invalid, notFound } from "@/domain/errors";
import { id } from "@/domain/ids";
import { requireRole } from "@/domain/permissions";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { isForeign } from "@/server/foreign-origin";
import { jsonRefusal } from "@/server/http-refusal";
import { addProofFile } from "@/server/services/credential-proof-add";

const TOO_LARGE_STATUS = 413;

function isTooLarge(error: unknown): boolean {
  return error instanceof AppError && error.fields?.file === PROOF_TOO_LARGE;
}

/** A known id, or that there is nothing of that name. */
function idOf(text: string, what: string): string {
  const known = id.safeParse(text);
  if (!known.success) throw notFound(what);
  return known.data;
}

/**
 * Takes in one badge, verifies it and answers what was found: the body is the file itself. `x-certificate` is the
 * certificate it belongs to; without it a new one is made of what the badge says.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ applicationId: string }> },
): Promise<Response> {
  if (isForeign(request)) return new Response("This request came from another site.", { status: 403 });
  const { actor, requestId } = await createContext(
    readCookie(request.headers.get("cookie")),
    request.headers,
  );
  try {
    if (!actor) throw new AppError("UNAUTHENTICATED", "Please sign in.");
    requireRole(actor.role, "credential.verify");
    const applicationId = idOf((await params).applicationId, "This candidate");
    const certificate = request.headers.get("x-certificate");
    const credentialId = certificate === null ? null : idOf(certificate, "This certificate");
    if (Number(request.headers.get("content-length")) > MOST_PROOF_BYTES)
      throw invalid({ file: PROOF_TOO_LARGE });
    const body = request.body ?? new ReadableStream<Uint8Array>({ start: (stream) => stream.close() });
    const proof = await addProofFile(actor, { applicationId, credentialId }, body);
    return Response.json(proof, { status: 201 });
  } catch (error) {
    return jsonRefusal(error, requestId, isTooLarge(error) ? TOO_LARGE_STATUS : undefined);
  }
}
