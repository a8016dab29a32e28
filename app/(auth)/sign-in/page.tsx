import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { AuthFrame } from "@/components/account/auth-frame";
import { CompanyButton } from "@/components/account/company-button";
import { DemoRoles } from "@/components/account/demo-roles";
import { SignInForm } from "@/components/account/sign-in-form";
import { internalPath } from "@/domain/internal-path";
import { signInMessage } from "@/domain/sign-in-refusal";
import { companySignInName, isDemoMode } from "@/lib/env";
import { currentActor } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Sign in" };

interface SignInPageProps {
  searchParams: Promise<{ callbackUrl?: string | string[]; error?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { callbackUrl, error } = await searchParams;
  const next = internalPath(callbackUrl);
  if (await currentActor()) redirect(next);
  const companyName = companySignInName();
  return (
    <AuthFrame>
      <h2 className="page-title mb-4.5">Sign in</h2>
      {companyName ? <CompanyButton name={companyName} next={next} /> : null}
      <SignInForm next={next} refusal={error ? signInMessage(String(error)) : undefined} />
      <p className="section-note mt-4">
        New here?{" "}
        <Link href="/sign-up" className="link text-foreground">
          Create an organization
        </Link>
      </p>
      {isDemoMode() ? <DemoRoles next={next} /> : null}
    </AuthFrame>
  );
}
