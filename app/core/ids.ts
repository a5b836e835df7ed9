import { NotFound } from "./refusals";

/** Which table a post's id belongs to. Votes, flags, notices and hidden posts point at a post by kind and id. */
export type PostKind = "thread" | "answer" | "comment";
export type PostRef = { kind: PostKind; id: number };

/** A positive integer from a URL or a form, or null for anything else ("12a", "-1", "1e3", above 2^53). */
export function parseId(text: string | undefined | null): number | null {
  if (!text || !/^[1-9][0-9]{0,15}$/.test(text)) return null;
  const id = Number(text);
  return Number.isSafeInteger(id) ? id : null;
}

/** The id in an address; throws `NotFound` for anything that is none. */
export function requireId(text: string | undefined): number {
  const id = parseId(text);
  if (id === null) throw new NotFound();
  return id;
}

/** The one address below a thread, a person or a collection that has a hyphen, as slugs have. */
const reserved = "learning-points";

/**
 * A readable address part: lower case, ASCII, words joined by hyphens, at most 80 characters, never empty and never
 * the name of a sub-resource (those are plain words, so a trailing `-q` keeps a slug apart).
 */
export function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/[̀-ͯ]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
  if (!slug) return "untitled-q";
  return slug === reserved || !slug.includes("-") ? `${slug}-q` : slug;
}
