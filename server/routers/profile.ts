import { profileUpdate } from "@/domain/member";
import { getProfile, updateProfile } from "@/server/services/profile";
import { permitted, router } from "@/server/trpc";

export const profileRouter = router({
  get: permitted("profile.get").query(({ ctx }) => getProfile(ctx.actor)),
  update: permitted("profile.update")
    .input(profileUpdate)
    .mutation(({ ctx, input }) => updateProfile(ctx.actor, input)),
});
