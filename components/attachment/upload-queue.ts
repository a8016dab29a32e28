import { SendFailure, sendFile } from "@/components/attachment/send-file";
import {
  dropWaiting,
  keepWaiting,
  listWaiting,
  type WaitingFile,
} from "@/components/attachment/waiting-files";
import { MOST_FILE_BYTES, TOO_LARGE } from "@/domain/attachment";
import { kindOfName, refusalOf } from "@/domain/file-kind";
import { fileNameOf } from "@/domain/file-name";

/**
 * A file on its way. `waiting`: kept on this device, not sent yet; `refused`: will not be taken, whatever one does;
 * `failed`: may be tried again.
 */
export interface UploadItem {
  readonly id: string;
  readonly to: string;
  readonly name: string;
  readonly size: number;
  readonly state: "queued" | "sending" | "waiting" | "failed" | "refused";
  /** The share that has gone out, 0–1. */
  readonly progress: number;
  readonly problem: string | undefined;
}

type Listener = () => void;

const files = new Map<string, WaitingFile>();
const aborts = new Map<string, AbortController>();
const listeners = new Set<Listener>();
const arrivals = new Set<(to: string) => void>();
let items: readonly UploadItem[] = [];
let line: Promise<unknown> = Promise.resolve();
let headers: Readonly<Record<string, string>> = {};

function set(next: readonly UploadItem[]): void {
  items = next;
  for (const listener of listeners) listener();
}

function update(id: string, change: Partial<UploadItem>): void {
  set(items.map((item) => (item.id === id ? { ...item, ...change } : item)));
}

function forget(id: string): void {
  files.delete(id);
  aborts.delete(id);
  set(items.filter((item) => item.id !== id));
}

/** What every file is sent with from now on: the token of a candidate's link, which is kept neither here nor in an address. */
export function sendFilesWith(more: Readonly<Record<string, string>>): void {
  headers = more;
}

/** Why a file would be refused anyway, said before any of it is sent. */
export function problemOf(file: File): string | undefined {
  if (file.size > MOST_FILE_BYTES) return TOO_LARGE;
  const name = fileNameOf(file.name);
  return kindOfName(name) ? undefined : refusalOf(name, { mediaType: null, words: "" });
}

async function send(id: string): Promise<boolean> {
  const waiting = files.get(id);
  if (!waiting) return false;
  const abort = new AbortController();
  aborts.set(id, abort);
  update(id, { state: "sending", progress: 0, problem: undefined });
  try {
    const onProgress = (progress: number) => update(id, { progress });
    await sendFile(waiting.place, waiting.file, { signal: abort.signal, onProgress, headers });
    await dropWaiting(id);
    forget(id);
    for (const arrived of arrivals) arrived(waiting.place);
    return true;
  } catch (error) {
    if (abort.signal.aborted) return false;
    const isFinal = error instanceof SendFailure && error.data?.reason === "INVALID";
    if (isFinal) await dropWaiting(id);
    update(id, { state: isFinal ? "refused" : "failed", problem: (error as Error).message });
    return false;
  }
}

/** One after the other: the next file is sent once this one has arrived or failed. */
function inLine(id: string): Promise<boolean> {
  const sent = line.then(() => send(id));
  line = sent;
  return sent;
}

function itemOf({ id, place, file }: WaitingFile, state: UploadItem["state"], problem?: string): UploadItem {
  return { id, to: place, name: fileNameOf(file.name), size: file.size, state, progress: 0, problem };
}

/** Keeps files on this device and sends each to its place. Answers how many arrived. */
export async function queueWaiting(chosen: readonly WaitingFile[]): Promise<number> {
  const sent = chosen.map(async (waiting) => {
    const problem = problemOf(waiting.file);
    set([...items, itemOf(waiting, problem ? "refused" : "queued", problem)]);
    if (problem) return false;
    files.set(waiting.id, waiting);
    await keepWaiting(waiting);
    return inLine(waiting.id);
  });
  return (await Promise.all(sent)).filter(Boolean).length;
}

/** Takes files for an address. */
export function queueFiles(to: string, chosen: readonly File[]): Promise<number> {
  return queueWaiting(chosen.map((file) => ({ id: crypto.randomUUID(), place: to, file })));
}

/** Shows the files that an earlier visit could not send, so that they can be sent or thrown away. */
export async function recallFiles(to: string): Promise<void> {
  const left = (await listWaiting(to)).filter(({ id }) => !items.some((item) => item.id === id));
  for (const waiting of left) files.set(waiting.id, waiting);
  if (left.length > 0) set([...items, ...left.map((waiting) => itemOf(waiting, "waiting"))]);
}

export function retryUpload(id: string): void {
  update(id, { state: "queued", problem: undefined });
  void inLine(id);
}

/** Stops a file that is being sent, or forgets one that was not; nothing of it is left on either side. */
export async function cancelUpload(id: string): Promise<void> {
  aborts.get(id)?.abort();
  forget(id);
  await dropWaiting(id);
}

export function currentUploads(): readonly UploadItem[] {
  return items;
}

export function subscribeUploads(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Calls back whenever a file has been stored, with the address it went to. */
export function onArrival(listener: (to: string) => void): () => void {
  arrivals.add(listener);
  return () => arrivals.delete(listener);
}
