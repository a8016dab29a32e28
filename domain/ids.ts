import { z } from "zod";

declare const organizationBrand: unique symbol;

/** The tenant of a checked member. Only the session gate mints one, so no service runs without a checked tenant. */
export type OrganizationId = string & { readonly [organizationBrand]: true };

/** A row's identifier: a UUID in its canonical, lower-case text, so that two texts of one id are equal. */
export const id = z.uuid({ error: "This is not a known identifier." }).toLowerCase();

/** How often a row was written, from 1 up to what its column (an `int4`) can hold. */
export const version = z.int().min(1).max(2_147_483_647);

/** What every edit brings along: the row and the version that was on screen. */
export const versionedId = z.object({ id, version });
