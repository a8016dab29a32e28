import "server-only";
import { z } from "zod";
import { debriefNote, debriefSettlement, debriefStart } from "@/domain/debrief/debrief-input";
import { id, versionedId } from "@/domain/ids";
import { getDebrief } from "@/server/services/debrief";
import { noteDebriefPoint, settleDebriefPoint, unsettleDebriefPoint } from "@/server/services/debrief-point";
import { endDebrief, startDebrief } from "@/server/services/debrief-start";
import { permitted, router } from "@/server/trpc";

export const debriefRouter = router({
  get: permitted("debrief.get")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => getDebrief(ctx.actor, input.openingId)),
  start: permitted("debrief.lead")
    .input(debriefStart)
    .mutation(({ ctx, input }) => startDebrief(ctx.actor, input)),
  note: permitted("debrief.note")
    .input(debriefNote)
    .mutation(({ ctx, input }) => noteDebriefPoint(ctx.actor, input)),
  settle: permitted("debrief.note")
    .input(debriefSettlement)
    .mutation(({ ctx, input }) => settleDebriefPoint(ctx.actor, input)),
  unsettle: permitted("debrief.note")
    .input(versionedId)
    .mutation(({ ctx, input }) => unsettleDebriefPoint(ctx.actor, input)),
  end: permitted("debrief.lead")
    .input(z.object({ debriefId: id }))
    .mutation(({ ctx, input }) => endDebrief(ctx.actor, input)),
});
