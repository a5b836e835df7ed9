/** A route whose page search engines may list says so by its `handle`: always, or by what its loader found. */
export type ListedHandle = { public?: boolean | ((data: unknown) => boolean) };

/** Listed if the loader's data say `true` under this name. */
export const listedIf = (name: string): ListedHandle => ({
  public: (data) => Object.entries(data ?? {}).some(([key, value]) => key === name && value === true),
});

/** Always listed. */
export const listed: ListedHandle = { public: true };
