import type { Actor } from "@/server/actor";
import { store } from "@/tests/support/store";

/** A view of a ranking that a member has saved; answers its id. */
export async function makeSavedView(
  { organizationId, memberId }: Actor,
  openingId: string,
  given: { name?: string; query?: string } = {},
): Promise<string> {
  const { name = "Unchecked first", query = "sort=missing&evidence=unchecked" } = given;
  const data = { organizationId, openingId, memberId, name, query };
  return (await store().savedView.create({ data, select: { id: true } })).id;
}
