import { drawnApplications } from "@/domain/review-order/drawn-applications";
import type { Actor } from "@/server/actor";
import type { MadeApplication, MadeOpening } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

/** Gives a reviewer a seed with which these few applications of an opening are met in this order, one after the other. */
export async function drawInOrder(
  reviewer: Actor,
  opening: MadeOpening,
  applications: readonly MadeApplication[],
): Promise<void> {
  const rows = applications.map(({ id }) => ({ applicationId: id }));
  let orderSeed = 0;
  while (drawnApplications(orderSeed, null, rows).some((row, place) => row !== rows[place])) orderSeed += 1;
  const where = { openingId_memberId: { openingId: opening.id, memberId: reviewer.memberId } };
  await store().panelMember.update({ where, data: { orderSeed }, select: { id: true } });
}
