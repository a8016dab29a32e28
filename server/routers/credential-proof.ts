import "server-only";
import {
  newProofInput,
  proofId,
  proofOf,
  proofRemoval,
  proofReturn,
  reopeningInput,
} from "@/domain/credential-proof/proof-input";
import { getProof, removeProof, verifyProofAgain } from "@/server/services/credential-proof";
import { addProof, restoreProof } from "@/server/services/credential-proof-add";
import { dealWithReopening, listReopened } from "@/server/services/credential-proof-reopening";
import { permitted, router } from "@/server/trpc";

export const credentialProofRouter = router({
  add: permitted("credential.verify")
    .input(newProofInput)
    .mutation(({ ctx, input }) => addProof(ctx.actor, input)),
  dealWith: permitted("credential.verify")
    .input(reopeningInput)
    .mutation(({ ctx, input }) => dealWithReopening(ctx.actor, input)),
  get: permitted("credential.verify")
    .input(proofOf)
    .query(({ ctx, input }) => getProof(ctx.actor, input)),
  remove: permitted("credential.verify")
    .input(proofRemoval)
    .mutation(({ ctx, input }) => removeProof(ctx.actor, input)),
  reopened: permitted("credential.verify").query(({ ctx }) => listReopened(ctx.actor)),
  restore: permitted("credential.verify")
    .input(proofReturn)
    .mutation(({ ctx, input }) => restoreProof(ctx.actor, input)),
  verify: permitted("credential.verify")
    .input(proofId)
    .mutation(({ ctx, input }) => verifyProofAgain(ctx.actor, input.id)),
});
