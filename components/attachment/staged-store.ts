import { problemOf, queueWaiting } from "@/components/attachment/upload-queue";
import {
  dropWaiting,
  keepWaiting,
  listWaiting,
  type WaitingFile,
} from "@/components/attachment/waiting-files";
import { toast } from "@/components/ui/toast";
import { formatCount } from "@/lib/format";

let staged: readonly WaitingFile[] = [];
const listeners = new Set<() => void>();

function set(next: readonly WaitingFile[]): void {
  staged = next;
  for (const listener of listeners) listener();
}

export function currentStaged(): readonly WaitingFile[] {
  return staged;
}

export function subscribeStaged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const formPlace = (keptAs: string) => `${keptAs}#`;

/** Where the files of one piece of evidence wait, in a form that this device keeps under a name. */
export function stagingPlace(keptAs: string, index: number): string {
  return `${formPlace(keptAs)}${index}`;
}

/** Holds files for evidence that is not saved yet. Answers why one cannot be attached, or undefined. */
export async function stageFiles(place: string, chosen: readonly File[]): Promise<string | undefined> {
  const fine = chosen.filter((file) => !problemOf(file));
  const taken = fine.map((file) => ({ id: crypto.randomUUID(), place, file }));
  set([...staged, ...taken]);
  for (const waiting of taken) await keepWaiting(waiting);
  return chosen.map(problemOf).find(Boolean);
}

export async function unstageFile(id: string): Promise<void> {
  set(staged.filter((waiting) => waiting.id !== id));
  await dropWaiting(id);
}

/** Brings back what an earlier visit held for a place. */
export async function recallStaged(place: string): Promise<void> {
  const left = (await listWaiting(place)).filter(({ id }) => !staged.some((waiting) => waiting.id === id));
  if (left.length > 0) set([...staged, ...left]);
}

/** Whether files wait for any piece of evidence in a form. */
export function hasStaged(keptAs: string): boolean {
  return staged.some(({ place }) => place.startsWith(formPlace(keptAs)));
}

/** Forgets what is held for a piece that is new, or was thrown away. */
export async function clearStaged(place: string): Promise<void> {
  await recallStaged(place);
  for (const { id } of staged.filter((waiting) => waiting.place === place)) await unstageFile(id);
}

/** Forgets what is held for a form that was thrown away, with at most so many pieces. */
export async function clearAllStaged(keptAs: string, most: number): Promise<void> {
  for (let index = 0; index < most; index++) await clearStaged(stagingPlace(keptAs, index));
}

/** A piece was taken out of the form: its files go, and those of later pieces move up with their pieces. */
export async function shiftStaged(keptAs: string, removed: number, count: number): Promise<void> {
  await clearStaged(stagingPlace(keptAs, removed));
  for (let index = removed + 1; index < count; index++) {
    const [from, to] = [stagingPlace(keptAs, index), stagingPlace(keptAs, index - 1)];
    await recallStaged(from);
    const moved = staged.filter(({ place }) => place === from).map((waiting) => ({ ...waiting, place: to }));
    set([...staged.filter(({ place }) => place !== from), ...moved]);
    for (const waiting of moved) await keepWaiting(waiting);
  }
}

/** Where files of evidence are sent by members. */
export const memberAddress = (evidenceId: string) => `/api/evidence/${evidenceId}/attachments`;

/** Where files of evidence are sent by the candidate whose link the page was opened with. */
export const candidateAddress = (evidenceId: string) => `/api/candidate-files/${evidenceId}`;

/**
 * The form was stored: its files are sent to the evidence they belong to, and say so once they have arrived. `evidenceIds`
 * are in the order of the form, null for a piece that was left out; `look` is where to see what did not arrive.
 */
export async function sendStaged(
  keptAs: string,
  evidenceIds: readonly (string | null)[],
  { addressOf, look }: { addressOf: (evidenceId: string) => string; look: string },
): Promise<void> {
  const ready: WaitingFile[] = [];
  for (const [index, evidenceId] of evidenceIds.entries()) {
    if (evidenceId === null) continue;
    const from = stagingPlace(keptAs, index);
    await recallStaged(from);
    const place = addressOf(evidenceId);
    ready.push(
      ...staged.filter((waiting) => waiting.place === from).map((waiting) => ({ ...waiting, place })),
    );
  }
  if (ready.length === 0) return;
  set(staged.filter(({ id }) => !ready.some((waiting) => waiting.id === id)));
  const arrived = await queueWaiting(ready);
  if (arrived === ready.length) return void toast(`${formatCount(arrived, "file")} attached`);
  const missing = formatCount(ready.length - arrived, "file");
  toast.error(`${missing} not attached yet. ${look}`, { duration: 12_000 });
}
