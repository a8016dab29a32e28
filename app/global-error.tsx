"use client";

/** The last resort, when not even the frame of the page could be made: no component of ours is trusted here. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en-GB">
      <body style={{ fontFamily: "system-ui, sans-serif", padding: 32 }}>
        <h1>Outweigh did not load</h1>
        <p>Nothing that was saved is lost.{error.digest ? ` Reference ${error.digest}` : ""}</p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </body>
    </html>
  );
}
