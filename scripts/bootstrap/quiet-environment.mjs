/** The environment for tools that would otherwise call home, ask for updates, or fetch programs. */
export function quietEnvironment() {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    PRISMA_SKIP_POSTINSTALL_GENERATE: "1",
    // Prisma looks for this program before it generates, and downloads it when it is absent; it never runs it.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
  };
}
