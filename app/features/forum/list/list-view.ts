import type { RailSpecialty } from "../tag/specialty-rail";
import type { SideCollection } from "../thread/collection-links";
import type { ListFilter } from "./list-filter";
import type { ListRow } from "./list-row";

/** Which page a list stands on: all questions, one specialty's or one tag's. */
export type ListPlace =
  | { kind: "all"; path: "/" | "/questions" }
  | { kind: "specialty"; path: string; id: number; slug: string; name: string; doctors: string }
  | { kind: "tag"; path: string; id: number; slug: string; name: string; synonyms: string[] };

export type ListView = {
  place: ListPlace;
  filter: ListFilter;
  rows: ListRow[];
  more: boolean;
  specialties: RailSpecialty[];
  unanswered: number;
  collections: SideCollection[];
  /** Of the tag that the list is filtered by, where that is not the page itself. */
  tagName: string | null;
  /** Who reads it decides which numbers and which next steps are shown. */
  reader: "visitor" | "reader" | "verified";
};
