import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

// What somebody with a link sees is theirs alone and never prepared beforehand.
export const dynamic = "force-dynamic";

export default function GuestLayout({ children }: { children: ReactNode }) {
  return children;
}
