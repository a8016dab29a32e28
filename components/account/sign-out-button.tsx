"use client";

import { LogOut } from "lucide-react";
import { useState } from "react";
import { signOut } from "@/components/account/authenticate";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";

/** Signs this browser out. */
export function SignOutButton() {
  const [isLeaving, setLeaving] = useState(false);
  async function leave() {
    setLeaving(true);
    try {
      await signOut();
    } catch {
      setLeaving(false);
      toast.error("Signing out could not be sent. You are still signed in; please try again.");
    }
  }
  return (
    <Button onClick={leave} disabled={isLeaving}>
      <LogOut aria-hidden />
      {isLeaving ? "Signing out" : "Sign out"}
    </Button>
  );
}
