import type { Metadata } from "next";
import Link from "next/link";
import { AuthFrame } from "@/components/account/auth-frame";
import { SignUpForm } from "@/components/account/sign-up-form";

export const metadata: Metadata = { title: "Create an organization" };

// Answered anew each time, as the sign-in page is: what stands here must never be a copy from a cache.
export const dynamic = "force-dynamic";

export default function SignUpPage() {
  return (
    <AuthFrame title="Create an organization">
      <p className="section-note -mt-2.5 mb-5">You become its admin and invite the others.</p>
      <SignUpForm />
      <p className="section-note mt-4">
        Already using Outweigh?{" "}
        <Link href="/sign-in" className="link text-foreground">
          Sign in
        </Link>
      </p>
    </AuthFrame>
  );
}
