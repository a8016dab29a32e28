"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { cn } from "@/lib/utils";

interface GoOnProps {
  next: { readonly number: number; readonly href: string; readonly isByCriterion: boolean } | null;
  className?: string;
  children?: ReactNode;
}

function labelOf(next: GoOnProps["next"]): string {
  if (!next) return "My reviews";
  return next.isByCriterion ? "Go on rating" : `Review Candidate ${next.number}`;
}

/** What comes after a review: the next one on Enter, the queue on Escape. */
export function GoOn({ next, className, children }: GoOnProps) {
  const router = useRouter();
  const href = next?.href ?? "/reviews";
  useKeys({ enter: () => router.push(href), escape: () => router.push("/reviews") });
  return (
    <nav aria-label="Go on" className={cn("flex flex-wrap gap-2 border-t pt-5", className)}>
      <Button variant="primary" asChild>
        <Link href={href}>
          {labelOf(next)} <Kbd aria-hidden>↵</Kbd>
        </Link>
      </Button>
      {children}
    </nav>
  );
}
