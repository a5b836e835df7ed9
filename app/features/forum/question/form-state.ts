/** What a form begins with: typed values by field name, and after a refusal a sentence by field name. */
export type FormState = {
  values: Record<string, string>;
  fields: Record<string, string>;
  message?: string;
};
