import type { ReactNode } from "react";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";

interface CheckButtonsProps {
  /** What is checked: "row". */
  what: string;
  isBusy: boolean;
  onCheck: () => void;
  onBack: (() => void) | undefined;
  children?: ReactNode;
}

/** The way on from how a file is read: everything in it is checked. */
export function CheckButtons({ what, isBusy, onCheck, onBack, children }: CheckButtonsProps) {
  useKeys({ "mod+enter": onCheck });
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-border-strong pt-5">
      <Button variant="primary" aria-disabled={isBusy} onClick={onCheck}>
        Check every {what} <Kbd>⌘↵</Kbd>
      </Button>
      {onBack ? <Button onClick={onBack}>Back to the result</Button> : null}
      {children}
    </div>
  );
}
