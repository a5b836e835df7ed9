/** Whether a word is one of a fixed list, as a guard: `words.filter(isOneOf(list))`, or asked of one word at a time. */
export const isOneOf =
  <Word extends string>(list: readonly Word[]) =>
  (word: string): word is Word =>
    // The cast: a longer list may be asked for any word; `includes` alone takes only those in it.
    (list as readonly string[]).includes(word);
