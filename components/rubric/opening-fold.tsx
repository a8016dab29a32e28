"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";

interface OpeningFoldProps {
  title: ReactNode;
  /** Whether a field inside was refused: the fold opens then, and stays as the reader leaves it afterwards. */
  hasProblem: boolean;
  className?: string;
  contentClassName?: string;
  children: ReactNode;
}

/** Fields folded away, which unfold by themselves when one of them is refused. */
export function OpeningFold({ title, hasProblem, className, contentClassName, children }: OpeningFoldProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!hasProblem || !fold.current || fold.current.open) return;
    fold.current.open = true;
    fold.current.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [hasProblem]);
  return (
    <Collapsible ref={fold} className={className}>
      <CollapsibleTrigger>{title}</CollapsibleTrigger>
      <CollapsibleContent className={contentClassName}>{children}</CollapsibleContent>
    </Collapsible>
  );
}
