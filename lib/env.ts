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
