import { GuestFrame } from "@/components/guest/guest-frame";
import { PageFinding } from "@/components/word/page-finding";

/** The one answer to every link that opens nothing: unknown, used, taken back or run out are not told apart. */
export function LinkNotOpen() {
  return (
    <GuestFrame>
      <PageFinding note="A link works for a limited time and may be used once. Whoever sent it to you can send a new one.">
        This link is not open
      </PageFinding>
    </GuestFrame>
  );
}
