import type { Author } from "~/core/person";
import type { Piece } from "./snippet";

/** One thread that was found, with the post in it that fits best. */
export type Result = {
  threadId: number;
  kind: "question" | "case";
  address: string;
  title: Piece[];
  state: string;
  stage: string | null;
  createdAt: number;
  answers: number;
  useful: number;
  specialty: { name: string; slug: string };
  snippet: Piece[];
  /** The answer the snippet is from; null if it is the question's own text. */
  answer: { address: string; author: Author } | null;
};

/** A tag or specialty whose name is what was typed. */
export type Offer = { kind: "tag" | "specialty"; name: string; address: string };

export type Results = {
  results: Result[];
  /** Threads found; with `more` there are others, older ones. */
  total: number;
  more: boolean;
  /** How many of the posts found were ranked; null if all were. */
  scored: number | null;
  pages: number;
  offers: Offer[];
  didYouMean: string | null;
};
