import { z } from "zod";

const optional = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());

const schema = z.object({
  DATABASE_URL: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.string().startsWith("postgres"),
  ),
  AUTH_SECRET: z.preprocess((value) => (value === "" ? undefined : value), z.string().min(32)),
  APP_URL: optional,
  OUTWEIGH_DEMO: optional,
  AUTH_OIDC_ISSUER: optional,
  AUTH_OIDC_CLIENT_ID: optional,
  AUTH_OIDC_CLIENT_SECRET: optional,
  AUTH_OIDC_NAME: optional,
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
