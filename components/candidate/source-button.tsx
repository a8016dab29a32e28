"use client";

import type { ReactNode } from "react";
import { useSource } from "@/components/candidate/use-source";
import { SourceLink } from "@/components/word/source-link";

interface SourceButtonProps {
  /** What opens: "outcome.<id>", "rating.<outcome>.<criterion>", "support". */
  to: string;
  label: string;
  className?: string;
  children: ReactNode;
}

/** A number of the dossier that opens into what it is made of. */
export function SourceButton({ to, label, className, children }: SourceButtonProps) {
  const { open } = useSource();
  return (
    <SourceLink label={label} className={className} onClick={() => open(to)}>
      {children}
    </SourceLink>
  );
}
