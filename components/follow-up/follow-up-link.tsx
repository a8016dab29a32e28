import Link from "next/link";
import { Button } from "@/components/ui/button";

/** The way from decisions to how it went with those who were hired. */
export function FollowUpLink() {
  return (
    <Button asChild>
      <Link href="/follow-ups">How it went</Link>
    </Button>
  );
}
