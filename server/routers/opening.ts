import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { newOpeningInput, openingUpdate, versionedOpening } from "@/domain/opening";
import { checksNeededInput } from "@/domain/opening-checks";
import { openingListInput } from "@/domain/opening-list/opening-list-input";
import { signaturesNeededInput } from "@/domain/opening-signatures";
import { reviewingInput } from "@/domain/reviewing-input";
import { getOpening } from "@/server/services/opening";
import { setChecksNeeded } from "@/server/services/opening-checks";
import { createOpening, openingChoices } from "@/server/services/opening-create";
import { listOpenings } from "@/server/services/opening-list";
import { getReviewing, setReviewing } from "@/server/services/opening-reviewing";
import { setSignaturesNeeded } from "@/server/services/opening-signatures";
import { archiveOpening, openOpening, restoreOpening } from "@/server/services/opening-status";
import { updateOpening } from "@/server/services/opening-update";
import { permitted, router } from "@/server/trpc";

export const openingRouter = router({
  list: permitted("opening.list")
    .input(openingListInput)
    .query(({ ctx, input }) => listOpenings(ctx.actor, input.tab)),
  get: permitted("opening.get")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => getOpening(ctx.actor, input.openingId)),
  choices: permitted("opening.create").query(({ ctx }) => openingChoices(ctx.actor)),
  create: permitted("opening.create")
    .input(newOpeningInput)
    .mutation(({ ctx, input }) => createOpening(ctx.actor, input)),
  update: permitted("opening.update")
    .input(openingUpdate)
    .mutation(({ ctx, input }) => updateOpening(ctx.actor, input)),
  setChecks: permitted("opening.set-checks")
    .input(checksNeededInput)
    .mutation(({ ctx, input }) => setChecksNeeded(ctx.actor, input)),
  setSignatures: permitted("opening.set-signatures")
    .input(signaturesNeededInput)
    .mutation(({ ctx, input }) => setSignaturesNeeded(ctx.actor, input)),
  reviewing: permitted("panel.get")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => getReviewing(ctx.actor, input.openingId)),
  setReviewing: permitted("opening.set-reviewing")
    .input(reviewingInput)
    .mutation(({ ctx, input }) => setReviewing(ctx.actor, input)),
  open: permitted("opening.open")
    .input(versionedOpening)
    .mutation(({ ctx, input }) => openOpening(ctx.actor, input)),
  archive: permitted("opening.archive")
    .input(versionedOpening)
    .mutation(({ ctx, input }) => archiveOpening(ctx.actor, input)),
  restore: permitted("opening.archive")
    .input(versionedOpening)
    .mutation(({ ctx, input }) => restoreOpening(ctx.actor, input)),
});
