"use client";

import type { ComponentProps } from "react";
import { useHydrated } from "@/components/account/use-hydrated";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/utils";

type SubmitButtonProps = ComponentProps<typeof Button> & { isPending: boolean; pendingLabel: string };

/** The one button of a form before the sign-in. Until the page's script has taken over it waits, without looking so. */
export function SubmitButton({ isPending, pendingLabel, children, className, ...props }: SubmitButtonProps) {
  const isReady = useHydrated();
  return (
    <Button
      type="submit"
      variant="primary"
      size="lg"
      disabled={isPending || !isReady}
      className={cn("w-full", isReady || "disabled:opacity-100", className)}
      {...props}
    >
      {isPending ? pendingLabel : children}
    </Button>
  );
}
