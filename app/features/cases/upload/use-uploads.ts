import { useCallback, useEffect, useRef, useState } from "react";
import { EMPTY, MOST_UPLOAD, TOO_LARGE } from "./upload";
import type { RunningUpload, UploadNews } from "./upload-client";

/** A file of this page on its way. Its name is not shown: names of files often hold names of people. */
export type LocalUpload = { id: number; bytes: number; type: string; news: UploadNews };

const AT_ONCE = 2;

/** Sends chosen files, two at a time. `arrived` is called whenever the server has something new to show. */
export function useUploads(endpoint: string, arrived: () => void) {
  const [uploads, setUploads] = useState<LocalUpload[]>([]);
  const running = useRef(new Map<number, RunningUpload | null>());
  const waiting = useRef<{ id: number; file: File }[]>([]);
  const last = useRef(0);

  const forget = useCallback((id: number) => {
    running.current.delete(id);
    setUploads((all) => all.filter((one) => one.id !== id));
  }, []);

  const next = useCallback(() => {
    while (running.current.size < AT_ONCE) {
      const one = waiting.current.shift();
      if (!one) return;
      running.current.set(one.id, null);
      const end = () => {
        running.current.delete(one.id);
        next();
      };
      const tell = (news: UploadNews) => {
        if (news.state === "arrived") {
          forget(one.id);
          arrived();
          next();
          return;
        }
        setUploads((all) => all.map((upload) => (upload.id === one.id ? { ...upload, news } : upload)));
        if (news.state === "failed") end();
      };
      import("./upload-client")
        .then(({ sendFile }) => sendFile(one.file, endpoint, tell))
        .then((started) => {
          if (running.current.has(one.id)) running.current.set(one.id, started);
          else started.cancel(); // cancelled while the library was loading
        })
        .catch(() => tell({ state: "failed", sentence: "This file could not be sent. Load the page again." }));
    }
  }, [endpoint, arrived, forget]);

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file): LocalUpload => {
        const id = ++last.current;
        const wrong = file.size === 0 ? EMPTY : file.size > MOST_UPLOAD ? TOO_LARGE : null;
        if (wrong === null) waiting.current.push({ id, file });
        const news: UploadNews = wrong === null ? { state: "sending", share: 0 } : { state: "failed", sentence: wrong };
        return { id, bytes: file.size, type: file.type, news };
      });
      setUploads((all) => [...all, ...added]);
      next();
    },
    [next],
  );

  const cancel = useCallback(
    (id: number) => {
      waiting.current = waiting.current.filter((one) => one.id !== id);
      running.current.get(id)?.cancel();
      forget(id);
      next();
    },
    [forget, next],
  );

  useEffect(() => {
    const online = () => {
      for (const one of running.current.values()) one?.goOn();
    };
    window.addEventListener("online", online);
    return () => window.removeEventListener("online", online);
  }, []);

  const goOn = useCallback((id: number) => running.current.get(id)?.goOn(), []);
  return { uploads, add, cancel, goOn };
}
