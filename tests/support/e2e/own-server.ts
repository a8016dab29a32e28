import { freePort } from "@/scripts/database/free-port";
import { type ServedApp, serveApp } from "@/scripts/start/serve-app";

/** An app process of a test's own beside the one under test: the same build on the same database. */
export interface OwnServer {
  readonly base: string;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again where it was. */
  readonly start: () => Promise<void>;
}

/** Starts the app once more, on a port of its own; `use` has it until it is done. */
export async function withOwnServer(use: (server: OwnServer) => Promise<void>): Promise<void> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", APP_URL: base };
  let app: ServedApp | null = null;
  const start = async () => {
    app = await serveApp("start", port, env);
  };
  const kill = async () => {
    app?.kill();
    await app?.exited;
    app = null;
  };
  await start();
  try {
    await use({ base, kill, start });
  } finally {
    await kill();
  }
}
