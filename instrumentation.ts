/** Starts the background work with the app, once per process. Never while building. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build") {
    const { startBackground } = await import("@/server/background");
    startBackground();
  }
}
