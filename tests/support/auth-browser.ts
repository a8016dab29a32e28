import { handleAuth } from "@/server/auth";
import { type Context, createContext } from "@/server/context";
import { parseCookies, readCookie } from "@/server/cookie";

const ORIGIN = "http://127.0.0.1:3000";

/** A browser as far as signing in goes: it keeps cookies and speaks to the handlers of /api/auth directly. */
export class AuthBrowser {
  readonly cookies = new Map<string, string>();
  constructor(private readonly headers: Record<string, string> = {}) {}

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; ");
  }

  async request(path: string, body?: Record<string, string>): Promise<Response> {
    const url = new URL(path, ORIGIN);
    const response = await handleAuth(
      new Request(url, {
        method: body ? "POST" : "GET",
        headers: {
          ...this.headers,
          host: url.host,
          cookie: this.cookieHeader,
          "content-type": "application/json",
        },
        body: body ? JSON.stringify(body) : undefined,
      }),
    );
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      for (const [name, value] of Object.entries(parseCookies(pair))) {
        if (value && !/max-age=0/i.test(line)) this.cookies.set(name, value);
        else this.cookies.delete(name);
      }
    }
    return response;
  }

  private async post(path: string, values: Record<string, string>): Promise<Response> {
    const { csrfToken } = (await (await this.request("/api/auth/csrf")).json()) as { csrfToken: string };
    return this.request(path, { ...values, csrfToken, json: "true" });
  }

  /** Signs in; answers the code of the refusal, or null. */
  async signIn(provider: "credentials" | "demo", values: Record<string, string>): Promise<string | null> {
    const response = await this.post(`/api/auth/callback/${provider}`, values);
    const { url } = (await response.json()) as { url: string };
    return new URL(url, ORIGIN).searchParams.get("error");
  }

  /** Begins the company sign-in; answers the issuer's address to go to. */
  async startCompanySignIn(callbackUrl = "/reviews"): Promise<URL> {
    const response = await this.post("/api/auth/signin/oidc", { callbackUrl });
    return new URL(((await response.json()) as { url: string }).url);
  }

  async signOut(): Promise<void> {
    await this.post("/api/auth/signout", {});
  }

  /** What the next request of this browser to the API comes with. */
  context(): Promise<Context> {
    return createContext(readCookie(this.cookieHeader), new Headers(this.headers));
  }
}
