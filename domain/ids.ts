import { z } from "zod";

declare const organizationBrand: unique symbol;

/** The tenant of a checked member. Only the session gate mints one, so no service runs without a checked tenant. */
export type OrganizationId = string & { readonly [organizationBrand]: true };

/** A row's identifier: a UUID in its canonical, lower-case text. */
export const id = z.uuid({ error: "This is not a known identifier." });

/** What every edit brings along: the row and the version that was on screen. */
export const versionedId = z.object({ id, version: z.int().min(1) });
