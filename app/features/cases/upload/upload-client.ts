import { PIECE } from "./upload";

/** What happens to an upload, for whoever shows it. */
export type UploadNews =
  | { state: "sending"; share: number }
  /** The connection is lost; it goes on by itself when there is one again. */
  | { state: "waiting"; share: number }
  | { state: "arrived" }
  | { state: "failed"; sentence: string };

export type RunningUpload = { cancel(): void; goOn(): void };

const PAUSES = [0, 1_000, 3_000, 5_000, 10_000, 20_000];

/**
 * Sends a file in pieces, and goes on where it was broken off: after a lost connection by itself, after a reload when
 * the same file is chosen again. The library is loaded with the first file. The file's name is neither sent nor kept.
 */
export async function sendFile(file: File, endpoint: string, tell: (news: UploadNews) => void): Promise<RunningUpload> {
  const { DetailedError, Upload } = await import("tus-js-client");
  let share = 0;
  const statusOf = (error: unknown) =>
    error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0;
  const upload = new Upload(file, {
    endpoint,
    chunkSize: PIECE,
    retryDelays: PAUSES,
    removeFingerprintOnSuccess: true,
    // Its usual one holds the file's name.
    fingerprint: async () => [endpoint, file.size, file.lastModified].join(" "),
    onShouldRetry(error) {
      const status = statusOf(error);
      if (status === 0 || status >= 500) tell({ state: "waiting", share });
      return status === 0 || status === 409 || status === 423 || status >= 500;
    },
    onProgress(sent, all) {
      share = all === 0 ? 0 : sent / all;
      tell({ state: "sending", share });
    },
    onSuccess: () => tell({ state: "arrived" }),
    onError(error) {
      const body = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined;
      // Without an answer it was the connection: what arrived is kept, and there is nothing to say but that.
      if (statusOf(error) === 0) tell({ state: "waiting", share });
      else tell({ state: "failed", sentence: sentenceOf(body) });
    },
  });
  const [earlier] = await upload.findPreviousUploads();
  if (earlier) upload.resumeFromPreviousUpload(earlier);
  upload.start();
  return {
    cancel: () => void upload.abort(true).catch(() => undefined), // the server sweeps it after a day
    goOn: () => upload.start(),
  };
}

const FAILED = "This file could not be sent. Try again.";

function sentenceOf(body: string | undefined): string {
  try {
    // The cast: every refusal of ours has this shape; anything else is caught here.
    const { refused } = JSON.parse(body ?? "") as { refused: { message: string } };
    return refused.message;
  } catch {
    return FAILED;
  }
}
