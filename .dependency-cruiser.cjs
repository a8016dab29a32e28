// The import table of the house, one rule a row and the names of its rows. Type-only imports count unless a row
// lets types through. TypeScript 7 has no compiler API for this tool, so swc reads the files.

const own = "^(app|components|domain|generated|lib|prisma|scripts|server)/";
const clientSide = "^(components|app)/";
const numericPackages = "@stdlib/|pure-rand/|simple-statistics/";

/** A row: who may not import what, and why. */
const never = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    never(
      "domain-is-pure",
      "domain imports domain, zod and the named numeric packages; no framework, no I/O",
      { path: "^domain/" },
      { pathNot: `^domain/|node_modules/(zod/|${numericPackages})` },
    ),
    never(
      "lib-imports-domain",
      "of our own code, lib imports lib and domain",
      { path: "^lib/" },
      { path: own, pathNot: "^(lib|domain|server)/" },
    ),
    never(
      "lib-leaves-the-server-alone",
      "only lib/trpc-server imports server; others only the type of its root",
      { path: "^lib/", pathNot: "^lib/trpc-server[.]ts$" },
      { path: "^server/", pathNot: "^server/root[.]ts$" },
    ),
    never(
      "lib-takes-types-of-the-root",
      "only lib/trpc-server imports server/root as code",
      { path: "^lib/", pathNot: "^lib/trpc-server[.]ts$" },
      { path: "^server/root[.]ts$", dependencyTypesNot: ["type-only"] },
    ),
    never(
      "ui-imports-utils",
      "of our own code, components/ui imports components/ui and lib/utils",
      { path: "^components/ui/" },
      { path: own, pathNot: "^(components/ui/|lib/utils[.]ts$)" },
    ),
    never(
      "components-import-components-domain-lib",
      "components import components, domain and lib, never lib/trpc-server",
      { path: "^components/", pathNot: "^components/ui/" },
      {
        path: `${own}|^lib/trpc-server`,
        pathNot: "^(components|domain)/|^lib/(?!trpc-server)|^server/root[.]ts$",
      },
    ),
    never(
      "components-take-types-of-the-root",
      "of server, components import types of its root only",
      { path: "^components/" },
      { path: "^server/root[.]ts$", dependencyTypesNot: ["type-only"] },
    ),
    never(
      "services-import-db-audit-domain-env",
      "of our own code, services import services, db, audit, the acting member and session, domain and lib/env",
      { path: "^server/services/" },
      {
        path: own,
        pathNot: "^server/services/|^server/(db|audit|actor|session)[.]ts$|^domain/|^lib/env[.]ts$",
      },
    ),
    never(
      "services-know-no-transport",
      "services import neither tRPC nor Next",
      { path: "^server/services/" },
      { path: "node_modules/(@trpc/|next/|next-auth/)" },
    ),
    never(
      "routers-import-trpc-services-domain",
      "of our own code, routers import server/trpc, services and domain",
      { path: "^server/routers/" },
      { path: own, pathNot: "^server/trpc[.]ts$|^server/services/|^domain/" },
    ),
    never(
      "routers-know-no-prisma",
      "routers never import Prisma",
      { path: "^server/routers/" },
      { path: "node_modules/@prisma/|^generated/" },
    ),
    never(
      "app-imports-components-lib-domain",
      "of our own code, app imports app, components, lib and domain",
      { path: "^app/", pathNot: "^app/api/" },
      { path: own, pathNot: "^(app|components|lib|domain)/" },
    ),
    never(
      "only-app-api-imports-server",
      "app/api imports server too, but not what lies below it",
      { path: "^app/api/" },
      { path: own, pathNot: "^(app|components|lib|domain|server)/" },
    ),
    never(
      "nothing-imports-app",
      "routes are entered by Next alone",
      { pathNot: "^(app|tests)/" },
      { path: "^app/" },
    ),
    never(
      "nothing-imports-tests",
      "only tests and the settings of their runners import tests",
      { pathNot: "^tests/|^(playwright|vitest)[.]config[.]ts$" },
      { path: "^tests/" },
    ),
    never("no-circles", "imports go one way", {}, { circular: true }),
    never(
      "no-unknown-imports",
      "every import resolves, so that no row is evaded",
      {},
      { couldNotResolve: true },
    ),
    never(
      "no-tools-in-the-app",
      "what runs in production is listed under dependencies",
      { path: "^(app|components|domain|lib|server)/" },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),
    never(
      "no-node-in-the-browser",
      "components run in browsers",
      { path: clientSide, pathNot: "^app/api/" },
      { dependencyTypes: ["core"] },
    ),
    never(
      "scores-know-no-follow-up",
      "how it went with those who were hired never finds its way back into a score, however indirectly",
      {
        path: "^domain/(scoring|ranking|robustness|comparison)/|^server/services/(score|ranking|comparison)",
      },
      { path: "^domain/follow-up/|^server/services/follow-up", reachable: true },
    ),
    never(
      "services-reach-out-in-one-place",
      "issuers are asked by server/services/issuer-* alone, where every address is checked; mail and files have packages of their own",
      { path: "^(server|app|lib)/", pathNot: "^server/services/issuer-" },
      {
        path: "^(node:)?(https?|http2|net|tls|dns|dns/promises|dgram)$|node_modules/(undici|@digitalbazaar/(http-client|did-io))/",
        dependencyTypesNot: ["type-only"],
      },
    ),
  ],
  options: {
    parser: "swc",
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: ["node_modules", "^generated/"] },
    exclude: {
      path: "(^|/)[.](next|data)|^(test-results|playwright-report|screenshots|bench-results)/|[.]css$",
    },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
