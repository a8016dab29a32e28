import { Lock } from "lucide-react";
import type { ReactNode } from "react";
import { Notice } from "./notice";

type LockedNoticeProps = {
  /** What opens it: "You can see others’ ratings once you have handed in your own." */
  children: ReactNode;
  /** A link to where that is done. */
  action?: ReactNode;
  className?: string;
};

export function LockedNotice({ children, action, className }: LockedNoticeProps) {
  return (
    <Notice icon={Lock} action={action} className={className}>
      {children}
    </Notice>
  );
}
