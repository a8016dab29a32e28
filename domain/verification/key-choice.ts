/** What a JWT's header says about the key that signed it. */
export interface KeyQuestion {
  readonly kid: string | undefined;
  readonly alg: string;
}

type Jwk = Readonly<Record<string, unknown>>;

interface KeyShape {
  readonly kty: string;
  readonly crv?: string;
}

/** The keys that belong to a way of signing (RFC 7518, 8037, 9864). What is not here is not verified. */
const SHAPES: Readonly<Record<string, KeyShape>> = {
  EdDSA: { kty: "OKP", crv: "Ed25519" },
  Ed25519: { kty: "OKP", crv: "Ed25519" },
  ES256: { kty: "EC", crv: "P-256" },
  ES384: { kty: "EC", crv: "P-384" },
  ES512: { kty: "EC", crv: "P-521" },
  RS256: { kty: "RSA" },
  RS384: { kty: "RSA" },
  RS512: { kty: "RSA" },
  PS256: { kty: "RSA" },
  PS384: { kty: "RSA" },
  PS512: { kty: "RSA" },
};

/** Without a `kid` each key is tried; an issuer with more than that has to say which. */
const MOST_TRIED = 8;

function fits(key: Jwk, alg: string): boolean {
  const shape = SHAPES[alg];
  if (!shape || key.kty !== shape.kty || (shape.crv && key.crv !== shape.crv)) return false;
  const isForAnother = key.alg !== undefined && key.alg !== alg && !(shape.crv === "Ed25519");
  return !isForAnother && (key.use === undefined || key.use === "sig");
}

function isNamed(key: Jwk, kid: string): boolean {
  const [, fragment] = kid.split("#", 2);
  return key.kid === kid || (fragment !== undefined && fragment !== "" && key.kid === fragment);
}

/**
 * The keys of a set that may have signed a JWT: of the right kind, and the named one where the JWT names one. A key is
 * never chosen under another's name; only a set of one key without a name need not name it.
 */
export function keysFor(keys: readonly unknown[], { kid, alg }: KeyQuestion): readonly Jwk[] {
  const fitting = keys.filter(
    (key): key is Jwk => typeof key === "object" && key !== null && fits(key as Jwk, alg),
  );
  if (kid === undefined) return fitting.slice(0, MOST_TRIED);
  const named = fitting.filter((key) => isNamed(key, kid));
  if (named.length > 0) return named.slice(0, MOST_TRIED);
  return keys.length === 1 && fitting[0]?.kid === undefined ? fitting : [];
}
