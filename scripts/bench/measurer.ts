import type { Result } from "@/scripts/bench/result";

export interface Measured {
  readonly results: readonly Result[];
  /** What could not be measured; why was said when it happened. */
  readonly failed: readonly string[];
}

/**
 * Takes one measurement after the other; one that fails says why and takes none of the others with it. With names, only
 * those are measured: `measurer(["votes"])`.
 */
export function measurer(wanted: readonly string[]) {
  const results: Result[] = [];
  const failed: string[] = [];
  async function measure(name: string, take: () => readonly Result[] | Promise<readonly Result[]>) {
    if (wanted.length > 0 && !wanted.includes(name)) return;
    console.error(name);
    try {
      results.push(...(await take()));
    } catch (error) {
      console.error(error);
      failed.push(name);
    }
  }
  return Object.assign(measure, { results: (): Measured => ({ results, failed }) });
}
