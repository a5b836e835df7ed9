import type { Instant } from "~/core/time";

/** A thread or an answer in the list of what somebody wrote. */
export type PersonThread = {
  id: number;
  slug: string;
  kind: string;
  title: string;
  state: string;
  createdAt: Instant;
  specialty: string;
  usefulCount: number;
  answerCount: number;
};

export type PersonAnswer = PersonThread & {
  answerId: number;
  /** Its first words. */
  words: string;
  endorsements: number;
  helpful: boolean;
  doctor: string;
  doctors: string;
};
