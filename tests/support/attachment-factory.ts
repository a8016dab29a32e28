import { createHash } from "node:crypto";
import { uniqueName } from "@/tests/support/factory";
import { store } from "@/tests/support/store";

interface AttachmentOptions {
  name?: string;
  mediaType?: string;
  isClearedForBlind?: boolean;
}

/** The rows of an attached file. Its bytes are nowhere: for what reads lists, not files. */
export async function makeAttachment(
  organizationId: string,
  evidenceId: string,
  options: AttachmentOptions = {},
): Promise<string> {
  const { name = "export.pdf", mediaType = "application/pdf", isClearedForBlind = false } = options;
  const sha256 = createHash("sha256").update(uniqueName("file")).digest("hex");
  const file = await store().storedFile.create({ data: { organizationId, sha256, size: 1200, mediaType } });
  const row = await store().attachment.create({
    data: { organizationId, evidenceId, fileId: file.id, name, isClearedForBlind },
  });
  return row.id;
}
