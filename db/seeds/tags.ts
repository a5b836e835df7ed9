import { bodyTags } from "./tags/body";
import { craftTags } from "./tags/craft";
import { peopleTags } from "./tags/people";
import type { TagSeed } from "./tags/tag-seed";

export type { TagSeed } from "./tags/tag-seed";

/** The tags a new forum knows. Abbreviations with several meanings (PE, MS) are left to search. */
export const tagSeeds: readonly TagSeed[] = [...bodyTags, ...peopleTags, ...craftTags];
