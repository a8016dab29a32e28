import "server-only";
import { createTransport } from "nodemailer";
import { mailBodies, oneLine } from "@/domain/message";
import { mailSettings } from "@/lib/env";

export interface Mail {
  /** Stays the same however often this very message is tried, so that a mailbox keeps one of two. */
  readonly id: string;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly link: string;
}

/** A mail that the receiving side will never take: trying again changes nothing. */
export class MailRefused extends Error {}

/** How long the server may stay silent; the message's row is held meanwhile. */
const PATIENCE_MS = 15_000;

const REFUSED_FOR_GOOD = new Set([550, 551, 553, 554]);

function isForGood(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return code === "EENVELOPE" && responseCode !== undefined && REFUSED_FOR_GOOD.has(responseCode);
}

/**
 * Hands one mail to the SMTP server and waits for its word. Names and subject go through the library's own encoding.
 * @throws MailRefused when the address is refused for good; any other error is worth another try.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const settings = mailSettings();
  if (!settings) throw new Error("No mail server is set up.");
  const transport = createTransport(
    {
      url: settings.url,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: settings.from },
  );
  const domain = settings.from.replace(/.*@/, "").replace(/[^\w.-].*/, "");
  try {
    await transport.sendMail({
      to: { name: oneLine(mail.toName), address: mail.toAddress },
      subject: oneLine(mail.subject),
      messageId: `<${mail.id}@${domain}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      ...mailBodies(mail.text, mail.link),
    });
  } catch (error) {
    if (isForGood(error)) throw new MailRefused((error as Error).message, { cause: error });
    throw error;
  } finally {
    transport.close();
  }
}
