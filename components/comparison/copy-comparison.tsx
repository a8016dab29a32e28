"use client";

import { Link2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";

/** Copies the address of a comparison. Whoever opens it sees what they may see, as everywhere. */
export function CopyComparison({ href }: { href: string }) {
  async function copy() {
    const link = `${window.location.origin}${href}`;
    try {
      await navigator.clipboard.writeText(link);
      toast("Link copied. Members who may see these candidates can open it.");
    } catch {
      toast.error("This browser does not let us copy. The address is in its address bar.");
    }
  }
  return (
    <Button onClick={copy}>
      <Link2 aria-hidden />
      Copy link
    </Button>
  );
}
