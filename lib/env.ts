import { z } from "zod";

const optional = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());

const schema = z.object({
  DATABASE_URL: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.string().startsWith("postgres"),
  ),
  DATABASE_DIRECT_URL: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.string().startsWith("postgres").optional(),
  ),
  AUTH_SECRET: z.preprocess((value) => (value === "" ? undefined : value), z.string().min(32)),
  APP_URL: optional,
  CHROMIUM_PATH: optional,
  OUTWEIGH_DEMO: optional,
  AUTH_OIDC_ISSUER: optional,
  AUTH_OIDC_CLIENT_ID: optional,
  AUTH_OIDC_CLIENT_SECRET: optional,
  AUTH_OIDC_NAME: optional,
  FILES_DIR: optional,
  S3_ENDPOINT: optional,
  S3_BUCKET: optional,
  S3_REGION: optional,
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  SMTP_URL: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z
      .string()
      .regex(/^smtps?:\/\//, "starts with smtp:// or smtps://")
      .optional(),
  ),
  MAIL_FROM: optional,
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The typed environment; an empty variable counts as unset. Throws, naming the variables, when one is missing or wrong. */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const names = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not complete. ${names.join("; ")}`);
  }
  parsed = result.data;
  return parsed;
}

/** The database without a pooler in between: one that shares connections does not carry LISTEN. */
export function liveDatabaseUrl(): string {
  return env().DATABASE_DIRECT_URL ?? env().DATABASE_URL;
}

/** Whether the one-click demo sign-in is offered. */
export function isDemoMode(): boolean {
  return env().OUTWEIGH_DEMO === "1";
}

/** What the company's own sign-in is called on its button, or null when none is set up. */
export function companySignInName(): string | null {
  const { AUTH_OIDC_ISSUER, AUTH_OIDC_CLIENT_ID, AUTH_OIDC_NAME } = env();
  return AUTH_OIDC_ISSUER && AUTH_OIDC_CLIENT_ID ? (AUTH_OIDC_NAME ?? "Company sign-in") : null;
}

/** How mail is sent and from whom, or null: then every message is passed on by hand. */
export function mailSettings(): { readonly url: string; readonly from: string } | null {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) return null;
  if (!MAIL_FROM) throw new Error("The environment is not complete. MAIL_FROM: needed with SMTP_URL");
  return { url: SMTP_URL, from: MAIL_FROM };
}

/** Where people reach the app, without a slash at the end; what a link in a mail begins with. */
export function appOrigin(): string {
  return new URL(env().APP_URL ?? "http://127.0.0.1:3000").origin;
}

/** Where files are kept when they are not in S3, and where every upload is received first. */
export function filesDir(): string {
  return env().FILES_DIR ?? ".data/files";
}

export interface S3Settings {
  readonly endpoint: string | undefined;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The S3-compatible storage for files, or null to keep them on disk. Throws when only a part of it is set. */
export function s3Settings(): S3Settings | null {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env();
  if (!S3_ENDPOINT && !S3_BUCKET) return null;
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY)
    throw new Error("S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are needed to keep files in S3.");
  return {
    endpoint: S3_ENDPOINT,
    bucket: S3_BUCKET,
    region: S3_REGION ?? "us-east-1",
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  };
}
