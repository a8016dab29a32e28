// The packages ship no types; this is as much of them as verifying uses.
declare module "@digitalbazaar/data-integrity" {
  export interface Cryptosuite {
    readonly name: string;
    readonly canonize: (input: unknown, options: object) => Promise<string>;
  }
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: Cryptosuite });
  }
}

declare module "@digitalbazaar/eddsa-rdfc-2022-cryptosuite" {
  import type { Cryptosuite } from "@digitalbazaar/data-integrity";
  export const cryptosuite: Cryptosuite;
}

declare module "@digitalbazaar/ecdsa-rdfc-2019-cryptosuite" {
  import type { Cryptosuite } from "@digitalbazaar/data-integrity";
  export const cryptosuite: Cryptosuite;
}

declare module "@digitalbazaar/ed25519-signature-2020" {
  export class Ed25519Signature2020 {
    constructor(options?: { canonizeOptions?: object });
  }
}

declare module "@digitalbazaar/vc" {
  export class CredentialIssuancePurpose {
    constructor(options: { controller: { id: string; assertionMethod: readonly string[] } });
  }
}

declare module "@digitalbazaar/vc-bitstring-status-list" {
  export class BitstringStatusList {
    constructor(options: { buffer: Uint8Array });
    readonly length: number;
    getStatus(index: number): boolean;
  }
}

declare module "jsonld-signatures" {
  interface ProofResult {
    readonly verified: boolean;
    readonly error?: Error;
  }
  const signatures: {
    verify(
      document: object,
      options: { suite: object; purpose: object; documentLoader: (url: string) => Promise<unknown> },
    ): Promise<{ verified: boolean; results?: readonly ProofResult[]; error?: Error }>;
  };
  export = signatures;
}
