import Link from "next/link";
import { Button } from "@/components/ui/button";
import { PageFinding } from "@/components/word/page-finding";

export default function DeskNotFound() {
  return (
    <main id="content" tabIndex={-1} className="mx-auto max-w-[620px] px-4 py-12">
      <PageFinding note="It does not exist, or it is not yours to review.">
        There is no such review
      </PageFinding>
      <Button asChild className="mt-4">
        <Link href="/reviews">My reviews</Link>
      </Button>
    </main>
  );
}
