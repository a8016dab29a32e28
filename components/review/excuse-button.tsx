"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import type { Excusable } from "@/components/review/excusable";
import { Button } from "@/components/ui/button";

const ExcuseDialog = dynamic(() =>
  import("@/components/review/excuse-dialog").then((module) => module.ExcuseDialog),
);

/** Takes a reviewer off one candidate, or puts them back; asks before. */
export function ExcuseButton({ reviewer }: { reviewer: Excusable }) {
  const [isAsking, setAsking] = useState(false);
  const words = reviewer.excusedAt ? "Put back" : "Excuse";
  return (
    <>
      <Button
        variant="link"
        aria-haspopup="dialog"
        aria-label={`${words} ${reviewer.name}`}
        onClick={() => setAsking(true)}
      >
        {words}
      </Button>
      {isAsking ? <ExcuseDialog reviewer={reviewer} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
