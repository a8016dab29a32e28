const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
];

// The address of such a page is a secret: nobody keeps it, passes it on or finds it.
const guestHeaders = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cache-Control", value: "private, no-store" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
];

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: [
    "@node-rs/argon2",
    "@prisma/client",
    "@prisma/adapter-pg",
    "pg",
    "pg-boss",
    "nodemailer",
    "sharp",
    "@aws-sdk/client-s3",
  ],
  // `npm run check` checks types; a build is not held up by a test's.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    optimizePackageImports: ["lucide-react", "radix-ui"],
    turbopackFileSystemCacheForBuild: false,
  },
  // Folders that begin with a dot are no routes.
  rewrites: async () => [
    { source: "/.well-known/outweigh/:organizationId/keys.json", destination: "/api/keys/:organizationId" },
  ],
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/referee/:path*", headers: guestHeaders },
    { source: "/candidate/:path*", headers: guestHeaders },
    // A file is looked at within a page of ours; every other address stays out of frames.
    { source: "/api/attachments/:id/view", headers: [{ key: "X-Frame-Options", value: "SAMEORIGIN" }] },
  ],
};

export default config;
