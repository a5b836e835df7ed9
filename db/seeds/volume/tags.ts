import { tagSeeds } from "../tags";

/**
 * The tags of the volume: those of a new forum, but for the one that the text check takes for a family's name beside
 * others. A forum's export would not come in with it.
 */
export const volumeTags = tagSeeds.map(({ name }) => name).filter((name) => name !== "Burns");
