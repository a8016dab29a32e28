import type { ReactNode } from "react";
import { SignInBalance } from "@/components/account/sign-in-balance";
import { Brand } from "@/components/shell/brand";
import { cn } from "@/lib/utils";

const headlineClass =
  "mt-10 max-w-[620px] font-serif text-[2.5rem] leading-[2.75rem] tracking-[-0.025em] text-balance sm:mt-12 rail:mt-21 rail:text-[4rem] rail:leading-[4.125rem]";

interface AuthFrameProps {
  /** What this page is for, when it is not the first one: then the headline is no heading. */
  title?: string;
  children: ReactNode;
}

/** The idea on the left, drawn with real numbers; what there is to fill in on the right. */
export function AuthFrame({ title, children }: AuthFrameProps) {
  const Headline = title ? "p" : "h1";
  return (
    <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] max-sm:grid-rows-[auto_1fr] sm:grid-cols-[minmax(0,1.24fr)_minmax(0,1fr)]">
      <header className="flex flex-col border-b bg-sidebar px-4 pt-5 pb-5 sm:border-r sm:border-b-0 sm:px-8 sm:pt-9 sm:pb-10 rail:px-14">
        <Brand href="/sign-in" className="self-start px-0" />
        <Headline className={cn(headlineClass, title && "max-sm:hidden")}>
          What people have done outweighs what they hold.
        </Headline>
        <p
          className={cn(
            "mt-4.5 max-w-[480px] text-md text-balance text-muted-foreground",
            title && "max-sm:hidden",
          )}
        >
          Candidates side by side, on results someone has checked. A certificate counts for more where it was
          put to use, and for little alone.
        </p>
        <SignInBalance className="mt-auto pt-10 max-sm:hidden" />
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="flex flex-col px-4 pt-7 pb-10 outline-none sm:justify-center sm:px-8 sm:py-10 rail:px-18"
      >
        <div className="mx-auto w-full max-w-[372px] max-sm:max-w-none">
          {title ? <h1 className="page-title mb-4.5">{title}</h1> : null}
          {children}
        </div>
      </main>
    </div>
  );
}
