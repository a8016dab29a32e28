import { signInMessage } from "@/domain/sign-in-refusal";

const UNREACHABLE = "This could not be sent. What you entered is still here; please try again.";

/** Posts to /api/auth with the token that proves the request comes from a page of ours. */
async function post(path: string, values: Record<string, string>): Promise<{ isOk: boolean; url: URL }> {
  const issued = await fetch("/api/auth/csrf");
  const { csrfToken } = (await issued.json()) as { csrfToken: string };
  const response = await fetch(`/api/auth/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...values, csrfToken, json: "true" }),
  });
  const { url } = (await response.json()) as { url: string };
  return { isOk: response.ok, url: new URL(url, window.location.href) };
}

/** Signs in. Answers null, or the sentence that says why not. */
export async function signIn(
  provider: "credentials" | "demo",
  values: Record<string, string>,
): Promise<string | null> {
  try {
    const { isOk, url } = await post(`callback/${provider}`, values);
    const refusal = url.searchParams.get("error");
    return isOk && !refusal ? null : signInMessage(refusal ?? "");
  } catch {
    return UNREACHABLE;
  }
}

/** Goes to the company's own sign-in page. Answers only when that is not possible, with the reason. */
export async function goToCompanySignIn(callbackUrl: string): Promise<string> {
  try {
    const { url } = await post("signin/oidc", { callbackUrl });
    const refusal = url.origin === window.location.origin ? url.searchParams.get("error") : null;
    if (refusal) return signInMessage(refusal);
    window.location.assign(url);
    return await new Promise<never>(() => {});
  } catch {
    return UNREACHABLE;
  }
}

/** Ends this browser's session and leaves for the sign-in page. Throws when it could not be ended. */
export async function signOut(): Promise<void> {
  await post("signout", { callbackUrl: "/sign-in" });
  window.location.assign("/sign-in");
}
