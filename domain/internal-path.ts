/** Where one lands after signing in, unless a page of this app was asked for. */
export const FIRST_PAGE = "/openings";

const ELSEWHERE = "https://elsewhere.invalid";

/**
 * A path of this app, or the first page for anything that leads elsewhere: another origin, a path of two slashes, one
 * with a backslash or control characters. `internalPath("//evil.test")` is "/openings"; `internalPath("/reviews")` "/reviews".
 */
export function internalPath(wanted: unknown): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])/.test(wanted) || wanted.length > 2000) return FIRST_PAGE;
  if (!URL.canParse(wanted, ELSEWHERE)) return FIRST_PAGE;
  const url = new URL(wanted, ELSEWHERE);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === ELSEWHERE && !path.startsWith("//") ? path : FIRST_PAGE;
}
