import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export interface MailCatcher {
  /** For SMTP_URL. */
  readonly url: string;
  /** Every mail that was accepted, in order. */
  readonly mails: readonly Email[];
  /** How many conversations have come as far as naming a recipient. */
  readonly recipients: () => number;
  /** Waits until that many mails are there; rejects when they are not in time. */
  readonly until: (count: number, seconds?: number) => Promise<void>;
  /** What a recipient is answered from now on: let in, refused with a code, or left without any answer. */
  readonly answerRecipients: (answer: "accept" | "silence" | number) => void;
  readonly close: () => Promise<void>;
}

/** A mail server on loopback that keeps what it is sent. */
export async function catchMail(): Promise<MailCatcher> {
  const mails: Email[] = [];
  let answer: "accept" | "silence" | number = "accept";
  let named = 0;
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo(_address, _session, callback) {
      named++;
      for (const look of waiting) look();
      if (answer === "accept") callback();
      else if (answer !== "silence") {
        callback(Object.assign(new Error("Refused by the test"), { responseCode: answer }));
      }
    },
    async onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      mails.push(await PostalMime.parse(Buffer.concat(chunks)));
      callback();
      for (const look of waiting) look();
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const untilTrue = (holds: () => boolean, seconds: number, what: () => string) =>
    new Promise<void>((resolve, reject) => {
      const end = (run: () => void) => {
        clearTimeout(timer);
        waiting.delete(look);
        run();
      };
      const look = () => (holds() ? end(resolve) : undefined);
      const timer = setTimeout(() => end(() => reject(new Error(what()))), seconds * 1000);
      waiting.add(look);
      look();
    });
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    recipients: () => named,
    until: (count, seconds = 30) =>
      untilTrue(
        () => mails.length >= count,
        seconds,
        () => `${mails.length} of ${count} mails came.`,
      ),
    answerRecipients: (next) => {
      answer = next;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
