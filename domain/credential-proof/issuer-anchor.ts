/**
 * By what an issuer is known: the host that answers for it, or "" where it is a key alone. A key alone proves that whoever
 * signed holds it; the name beside it is the badge's own word. `issuerHost("did:web:institute.example:badges")` is
 * "institute.example".
 */
export function issuerHost(issuerId: string): string {
  const web = /^did:web:([^:/?#]+)/.exec(issuerId)?.[1];
  if (web) return web.replace(/%3a/i, ":").toLowerCase();
  // As it is asked: letters that only look alike are told apart then.
  const url = /^https:\/\//i.test(issuerId) ? URL.parse(issuerId) : null;
  return url && url.username === "" && url.password === "" ? url.hostname : "";
}
