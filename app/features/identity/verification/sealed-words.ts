/**
 * What each sealed text belongs to, so that none can be put in
 * the place of another. `token` is the claim's or the page's.
 */
export const numberWords = (token: string): string => `number of verification ${token}`;
export const pageWords = (token: string): string => `document ${token}`;
