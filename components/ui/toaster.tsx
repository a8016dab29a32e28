"use client";

import { lazy, Suspense, useEffect, useState } from "react";

const Messages = lazy(() => import("@/components/ui/sonner").then(({ Toaster }) => ({ default: Toaster })));

/** Where `toast()` appears; loaded once the page stands. */
export function Toaster() {
  const [isPageThere, setPageThere] = useState(false);
  useEffect(() => setPageThere(true), []);
  return <Suspense>{isPageThere && <Messages />}</Suspense>;
}
