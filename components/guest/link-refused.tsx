import { GuestFrame } from "@/components/guest/guest-frame";
import { PageFinding } from "@/components/word/page-finding";

/** Shown instead of any link, open or not, to an address from which too many were tried. */
export function LinkRefused({ message }: { message: string }) {
  return (
    <GuestFrame>
      <PageFinding note={message}>Too many links were tried from here</PageFinding>
    </GuestFrame>
  );
}
