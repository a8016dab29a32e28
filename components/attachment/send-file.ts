import type { AttachmentRecord } from "@/domain/attachment";
import type { ErrorData } from "@/domain/errors";

/** Why a file was not attached. Without `data` no answer came at all. */
export class SendFailure extends Error {
  readonly data: ErrorData | undefined;

  constructor(message: string, data?: ErrorData) {
    super(message);
    this.name = "SendFailure";
    this.data = data;
  }
}

const UNSENT = "It could not be sent. It is kept on this device; please try again.";

function answerOf<Answer>(request: XMLHttpRequest): Answer {
  let answer: { message?: string; data?: ErrorData };
  try {
    answer = JSON.parse(request.responseText);
  } catch {
    throw new SendFailure(UNSENT);
  }
  if (request.status === 201) return answer as unknown as Answer;
  throw new SendFailure(answer.message ?? UNSENT, answer.data);
}

interface Sending {
  readonly signal: AbortSignal;
  /** Gets the share that has gone out, 0–1. */
  readonly onProgress: (share: number) => void;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends one file and answers what the address answers; `fetch` cannot say how much of a body has gone out. */
export function sendFile<Answer = Pick<AttachmentRecord, "id">>(
  to: string,
  file: File,
  { signal, onProgress, headers }: Sending,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${to}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      try {
        resolve(answerOf<Answer>(request));
      } catch (error) {
        reject(error);
      }
    };
    request.onerror = () => reject(new SendFailure(UNSENT));
    request.onabort = () => reject(new SendFailure("Cancelled"));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
