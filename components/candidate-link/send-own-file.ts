const UNSENT = "It could not be sent. Please try again.";

function refusalOf(request: XMLHttpRequest): Error {
  try {
    const { message } = JSON.parse(request.responseText) as { message?: string };
    return new Error(message ?? UNSENT);
  } catch {
    return new Error(UNSENT);
  }
}

/** Sends one file of a candidate; `fetch` cannot say how much of a body has gone out. The link stands in no address. */
export function sendOwnFile(
  token: string,
  evidenceId: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<void> {
  const query = new URLSearchParams({ evidenceId, name: file.name });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/candidate-files?${query}`);
    request.setRequestHeader("x-link-token", token);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => (request.status === 201 ? resolve() : reject(refusalOf(request)));
    request.onerror = () => reject(new Error(UNSENT));
    request.send(file);
  });
}
