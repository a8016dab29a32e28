import "server-only";
import { credentialUpdate, newCredentialInput } from "@/domain/credential";
import { versionedId } from "@/domain/ids";
import { createCredential, removeCredential, updateCredential } from "@/server/services/credential";
import { permitted, router } from "@/server/trpc";

export const credentialRouter = router({
  create: permitted("credential.create")
    .input(newCredentialInput)
    .mutation(({ ctx, input }) => createCredential(ctx.actor, input)),
  update: permitted("credential.update")
    .input(credentialUpdate)
    .mutation(({ ctx, input }) => updateCredential(ctx.actor, input)),
  remove: permitted("credential.remove")
    .input(versionedId)
    .mutation(({ ctx, input }) => removeCredential(ctx.actor, input)),
});
