"use client";

import { Building2 } from "lucide-react";
import { useState } from "react";
import { goToCompanySignIn } from "@/components/account/authenticate";
import { Refusal } from "@/components/account/refusal";
import { useHydrated } from "@/components/account/use-hydrated";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/utils";

/** The company's own sign-in, above the form. */
export function CompanyButton({ name, next }: { name: string; next: string }) {
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const isReady = useHydrated();
  async function go() {
    setPending(true);
    setRefusal(await goToCompanySignIn(next));
    setPending(false);
  }
  return (
    <div className="grid gap-2">
      <Button
        size="lg"
        className={cn("w-full", isReady || "disabled:opacity-100")}
        onClick={go}
        disabled={isPending || !isReady}
      >
        <Building2 aria-hidden />
        {name}
      </Button>
      <Refusal>{refusal}</Refusal>
      <p className="my-2 grid grid-cols-[1fr_auto_1fr] items-center gap-3 text-xs text-muted-foreground before:h-px before:bg-border after:h-px after:bg-border">
        or by e-mail
      </p>
    </div>
  );
}
