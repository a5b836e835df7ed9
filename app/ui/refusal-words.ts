import type { Lead } from "~/core/refusals";

/** What an error page says for a status: what happened, what is safe, what to do. */
export type RefusalWords = { happened: string; safe: string };

const words: Record<number, RefusalWords> = {
  400: { happened: "This address cannot be read", safe: "Check it, or start from the questions." },
  401: { happened: "Sign in to see this", safe: "What you came for is still here when you are back." },
  403: { happened: "This is not open to you", safe: "Nothing was changed." },
  404: {
    happened: "There is nothing at this address",
    safe: "It may have moved, or been withdrawn by its author. Nothing of yours is lost.",
  },
  405: { happened: "This address takes no posts", safe: "Nothing was changed. Go back and use the form there." },
  409: {
    happened: "This has changed meanwhile",
    safe: "Go back and look again: what you typed is still in your form.",
  },
  413: {
    happened: "This is more than we take at once",
    safe: "Nothing was saved. Go back: your text is still there. Shorten it and send it again.",
  },
  415: { happened: "This did not arrive as a form", safe: "Nothing was saved. Go back and send it again." },
  422: {
    happened: "Something here needs another look",
    safe: "Nothing was saved. Go back: what you typed is still there.",
  },
  429: { happened: "That was too often", safe: "Nothing is lost. Wait a minute, then try again." },
  503: {
    happened: "The forum cannot be reached just now",
    safe: "Nothing was saved half-done. Try again in a minute.",
  },
};

/** The title of what an address that only takes posts shows when it refused one. */
export const REFUSED = "That did not work";

/** What a link to the page that mends it is called. */
export const leadWords: Record<Lead, string> = {
  "/verify": "Show who you are",
  "/moderation/verifications": "To the role reviews",
  "/sign-in": "Back to signing in",
  "/sign-in/step": "Back to the second step",
  "/account/sign-in-with": "Back to your connected sign-ins",
};

const unexpected: RefusalWords = {
  happened: "Something went wrong on our side",
  safe: "Nothing was saved half-done. We have a note of it.",
};

/** What happened to whoever was on the way to sign in: more to them than what the status says. */
const onTheWay: Partial<Record<Lead, string>> = {
  "/sign-in": "You are not signed in yet",
  "/account/sign-in-with": "Nothing was connected",
};

export function refusalWords(status: number, lead?: Lead): RefusalWords {
  const usual = words[status] ?? unexpected;
  return { ...usual, happened: (lead && onTheWay[lead]) ?? usual.happened };
}
