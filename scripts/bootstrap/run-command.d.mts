export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  onLine?: (line: string) => void;
}
export function runCommand(
  command: string,
  args: string[],
  options?: CommandOptions,
): Promise<{ code: number; output: string }>;
