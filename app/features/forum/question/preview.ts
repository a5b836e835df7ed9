/** A question as it would be shown: its title, and its parts as HTML. */
export type Preview = { title: string; know: string; think: string; asking: string };
