import { tmpdir } from "node:os";
import path from "node:path";
import { workerDatabaseUrl } from "./database";

// Runs in each worker before a test file is loaded, so that server/db.ts finds the worker's own database.
process.env.DATABASE_URL = await workerDatabaseUrl();
process.env.AUTH_SECRET = "a secret that only tests use, 32 characters or more";
process.env.APP_URL = "http://127.0.0.1:3000";
process.env.OUTWEIGH_DEMO = "1";
process.env.FILES_DIR = path.join(tmpdir(), `outweigh-files-${process.pid}`);
