/** How many pages somebody may show, and how large what they send may be, in bytes. */
export const MOST_PAGES = 4;
export const MOST_DOCUMENT = 10 * 1024 * 1024;

/** A form with such a file in it; what stands around it is short. */
export const MOST_DOCUMENT_FORM = MOST_DOCUMENT + 64 * 1024;

/** What a request to this path may carry, where that is more than any other form. */
export const mostDocumentBytesAt = (path: string): number | undefined =>
  /^\/verify\/documents(\.data)?$/.test(path) ? MOST_DOCUMENT_FORM : undefined;
