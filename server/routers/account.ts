import { accountInput } from "@/domain/member";
import { createAccount } from "@/server/services/account";
import { open, router } from "@/server/trpc";

export const accountRouter = router({
  create: open("account.create")
    .input(accountInput)
    .mutation(({ ctx, input }) => createAccount(input, ctx)),
});
