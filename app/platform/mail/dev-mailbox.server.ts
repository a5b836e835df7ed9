import { checkMail, type Mail, type Mailer } from "./mail";

/** A mail that was kept instead of sent. `at` is in milliseconds since the epoch. */
export type KeptMail = Mail & { id: number; at: number };

/** A mailer that keeps its mails in memory, for the demo and for tests. */
export type DevMailbox = Mailer & {
  kind: "dev";
  /** The kept mails, newest first. */
  list(): KeptMail[];
  get(id: number): KeptMail | null;
};

/** Keeps the last `limit` mails; they are gone when the process ends. Refuses what the SMTP mailer refuses. */
export function createDevMailbox({ limit = 200 }: { limit?: number } = {}): DevMailbox {
  const kept: KeptMail[] = [];
  let lastId = 0;
  return {
    kind: "dev",
    async send(mail) {
      checkMail(mail);
      lastId += 1;
      kept.unshift({ ...mail, id: lastId, at: Date.now() });
      kept.length = Math.min(kept.length, limit);
    },
    list: () => [...kept],
    get: (id) => kept.find((mail) => mail.id === id) ?? null,
    close: () => undefined,
  };
}
