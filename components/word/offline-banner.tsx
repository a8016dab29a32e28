import { CloudOff } from "lucide-react";
import type { ReactNode } from "react";
import { Notice } from "./notice";

type OfflineBannerProps = {
  /** Clock time in the reader's zone: "14:02". */
  since: string;
  /** What waits: "Three ratings are kept on this device and go out by themselves." */
  children?: ReactNode;
  className?: string;
};

export function OfflineBanner({ since, children, className }: OfflineBannerProps) {
  return (
    <Notice icon={CloudOff} role="status" className={className}>
      <b>Offline since {since}.</b>{" "}
      {children ?? "What you enter is kept on this device and goes out by itself."}
    </Notice>
  );
}
