/** What stands behind who did something; nothing where the reason is kept from the reader. */
export const because = (reason: string | null): string => (reason === null ? "" : `: ${reason}`);
