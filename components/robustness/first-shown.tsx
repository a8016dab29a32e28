"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";

interface FirstShownProps<Item> {
  items: readonly Item[];
  /** How many are drawn until somebody asks for all. */
  first: number;
  children: (shown: readonly Item[]) => ReactNode;
}

/** The first of a list, and all of it once asked for; one or two more than the first are not worth a button. */
export function FirstShown<Item>({ items, first, children }: FirstShownProps<Item>) {
  const [isWhole, setWhole] = useState(false);
  const isCut = !isWhole && items.length > first + 2;
  return (
    <>
      {children(isCut ? items.slice(0, first) : items)}
      {isCut ? (
        <Button className="mt-3 print:hidden" onClick={() => setWhole(true)}>
          Show all {items.length}
        </Button>
      ) : null}
    </>
  );
}
