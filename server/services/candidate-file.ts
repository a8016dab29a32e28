import "server-only";
import { db, type Transaction } from "@/server/db";
import { type AttachmentPlace, attachFile, type Upload } from "@/server/services/attachment-add";
import { requireTaking } from "@/server/services/candidate-draft";
import { ownEvidence } from "@/server/services/candidate-own";
import { openVisit } from "@/server/services/candidate-visit";
import { type LinkCaller, throughLink } from "@/server/services/link-door";

/** Attaches a file to a piece of evidence that the candidate sent in. */
export async function addOwnFile(
  token: string,
  evidenceId: string,
  upload: Upload,
  from: LinkCaller,
): Promise<{ id: string }> {
  const { acting } = await throughLink(from, () => openVisit(db(), token, from.at));
  const see = async (tx: Transaction): Promise<AttachmentPlace> => {
    const visit = await openVisit(tx, token, from.at);
    requireTaking(visit);
    const { application } = await ownEvidence(tx, visit, evidenceId);
    return { evidenceId, application };
  };
  const { id } = await attachFile(acting, see, upload);
  return { id };
}
