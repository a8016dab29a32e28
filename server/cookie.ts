import "server-only";

/** Reads single cookies out of a request's Cookie header. `readCookie("a=1; b=2")("b")` is "2". */
export function readCookie(header: string | null): (name: string) => string | undefined {
  const pairs = (header ?? "").split(/;\s*/).map((pair) => {
    const cut = pair.indexOf("=");
    return [pair.slice(0, cut), pair.slice(cut + 1)] as const;
  });
  const cookies = new Map(pairs);
  return (name) => cookies.get(name);
}
