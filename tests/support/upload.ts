import { readdir } from "node:fs/promises";
import path from "node:path";
import { GET as download } from "@/app/api/attachments/[attachmentId]/route";
import { GET as view } from "@/app/api/attachments/[attachmentId]/view/route";
import { POST as postByLink } from "@/app/api/candidate-files/[evidenceId]/route";
import { POST } from "@/app/api/evidence/[evidenceId]/attachments/route";
import type { AttachmentRecord } from "@/domain/attachment";
import type { ErrorData } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { signInCookie } from "@/tests/support/factory";

const ORIGIN = "http://127.0.0.1:3000";

/** The headers of a browser in which this member is signed in, or nobody. */
export async function browserHeaders(actor: Actor | null): Promise<Record<string, string>> {
  const host = { host: "127.0.0.1:3000" };
  if (!actor) return host;
  const { name, value } = await signInCookie(actor);
  return { ...host, cookie: `${name}=${value}` };
}

/** What an upload answered: the file as it is listed, or the refusal. */
export type UploadAnswer = Partial<AttachmentRecord> & { message?: string; data?: ErrorData };

/** Sends a file to a piece of evidence, as the page does. */
export async function upload(
  actor: Actor | null,
  evidenceId: string,
  name: string,
  body: BodyInit,
): Promise<{ status: number; answer: UploadAnswer }> {
  const url = `${ORIGIN}/api/evidence/${evidenceId}/attachments?name=${encodeURIComponent(name)}`;
  const init = { method: "POST", headers: await browserHeaders(actor), body, duplex: "half" } as RequestInit;
  const response = await POST(new Request(url, init), { params: Promise.resolve({ evidenceId }) });
  return { status: response.status, answer: (await response.json()) as UploadAnswer };
}

/** Sends a file to a piece of evidence as a candidate's page does, by the token of their link. */
export async function uploadByLink(
  token: string | null,
  evidenceId: string,
  name: string,
  body: BodyInit,
  address = "local",
): Promise<{ status: number; answer: UploadAnswer }> {
  const url = `${ORIGIN}/api/candidate-files/${evidenceId}?name=${encodeURIComponent(name)}`;
  const headers = { ...(await browserHeaders(null)), "x-forwarded-for": address };
  const said = token === null ? headers : { ...headers, "x-link-token": token };
  const init = { method: "POST", headers: said, body, duplex: "half" } as RequestInit;
  const response = await postByLink(new Request(url, init), { params: Promise.resolve({ evidenceId }) });
  return { status: response.status, answer: (await response.json()) as UploadAnswer };
}

/** Asks for an attached file, to be saved or to be looked at. */
export async function fetchFile(
  actor: Actor | null,
  attachmentId: string,
  how: "download" | "view" = "download",
): Promise<{ status: number; headers: Headers; body: Buffer }> {
  const headers = await browserHeaders(actor);
  const request = new Request(`${ORIGIN}/api/attachments/${attachmentId}`, { headers });
  const params = Promise.resolve({ attachmentId });
  const response = await (how === "view" ? view : download)(request, { params });
  return {
    status: response.status,
    headers: response.headers,
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** The files on disk of a tenant ("…/<hash>"), or with "incoming" those that are being received. */
export async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(path.join(process.env.FILES_DIR as string, folder)).catch(() => []);
  return found.sort();
}
