import "server-only";
import { type Cryptosuite, DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite as ecdsa } from "@digitalbazaar/ecdsa-rdfc-2019-cryptosuite";
import { Ed25519Signature2020 } from "@digitalbazaar/ed25519-signature-2020";
import { cryptosuite as eddsa } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import { asText, type JsonObject } from "@/domain/verification/json-value";

const CRYPTOSUITES: Readonly<Record<string, Cryptosuite>> = {
  "eddsa-rdfc-2022": eddsa,
  "ecdsa-rdfc-2019": ecdsa,
};

/**
 * What verifies a proof, or undefined for one of another kind. Bringing a graph into its one form can be made to take very
 * long on purpose: the work is bounded by the number of its nodes, and ends when the signal fires.
 */
export function suiteFor(proof: JsonObject, signal: AbortSignal): object | undefined {
  const bounds = { maxWorkFactor: 1, signal };
  // A proof that builds on another one signs that one too, which these suites do not know.
  if (proof.previousProof !== undefined) return undefined;
  if (proof.type === "Ed25519Signature2020") return new Ed25519Signature2020({ canonizeOptions: bounds });
  const cryptosuite = CRYPTOSUITES[asText(proof.cryptosuite)];
  if (proof.type !== "DataIntegrityProof" || !cryptosuite) return undefined;
  const canonize: Cryptosuite["canonize"] = (input, options) =>
    cryptosuite.canonize(input, { ...options, ...bounds });
  return new DataIntegrityProof({ cryptosuite: { ...cryptosuite, canonize } });
}
