import type { PostRef } from "~/core/ids";

/** Pages that more than one part of the forum links to; acts on posts stand in `addresses.ts`. */

export const personPath = (handle: string) => `/people/${handle}`;
export const specialtyPath = (slug: string) => `/specialties/${slug}`;
export const tagPath = (slug: string) => `/tags/${slug}`;
export const savedPath = "/bookmarks";
export const reportPath = (post: PostRef) => `/flags/new?kind=${post.kind}&id=${post.id}`;

/** The page with the reply form for script off; with script the form opens in place. */
export const replyPath = (threadId: number, to: { answer?: number; parent?: number }) => {
  const search = new URLSearchParams(Object.entries(to).map(([name, id]) => [name, String(id)]));
  return `/questions/${threadId}/reply?${search}`;
};
