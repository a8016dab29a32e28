// The package ships no types; this is as much of it as signing in tests uses.
declare module "jsonld" {
  const jsonld: {
    canonize(
      document: object,
      options: {
        algorithm: "RDFC-1.0";
        format: "application/n-quads";
        documentLoader: (url: string) => Promise<unknown>;
        safe: true;
        base: null;
        messageDigestAlgorithm?: string;
        rdfDirection?: string;
      },
    ): Promise<string>;
  };
  export = jsonld;
}
