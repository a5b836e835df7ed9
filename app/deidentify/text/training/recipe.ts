/** How the committed weights are made. Another number is another file: run `npm run train:text`. */
export const recipe = { each: 40, seed: 20_240_311, rounds: 6, most: 22_000 };
