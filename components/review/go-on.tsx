"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { cn } from "@/lib/utils";

interface GoOnProps {
  next: { readonly applicationId: string; readonly number: number } | null;
  className?: string;
  children?: ReactNode;
}

/** What comes after a review: the next one on Enter, the queue on Escape. */
export function GoOn({ next, className, children }: GoOnProps) {
  const router = useRouter();
  const href = next ? `/review/${next.applicationId}` : "/reviews";
  useKeys({ enter: () => router.push(href), escape: () => router.push("/reviews") });
  return (
    <nav aria-label="Go on" className={cn("flex flex-wrap gap-2 border-t pt-5", className)}>
      <Button variant="primary" asChild>
        <Link href={href}>
          {next ? `Review Candidate ${next.number}` : "My reviews"} <Kbd aria-hidden>↵</Kbd>
        </Link>
      </Button>
      {children}
    </nav>
  );
}
