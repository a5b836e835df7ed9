import type { OpenidStanding } from "~/platform/openid.server";

/** How a provider answers while a page is drawn. `late`: a page does not wait so long. */
export type Standing = OpenidStanding | { state: "late" };

type Said = { tone: "ok" | "caution" | "danger"; words: string };

export function standingWords(standing: Standing): Said {
  switch (standing.state) {
    case "answers":
      return { tone: "ok", words: "It answers, and as this issuer." };
    case "down":
      return {
        tone: "caution",
        words: "It does not answer now. It is kept, and asked again at each sign-in and whenever this page is opened.",
      };
    case "late":
      return { tone: "caution", words: "It has not answered yet. Open this page again in a moment." };
    case "another":
      return {
        tone: "danger",
        words: `It answers as another issuer, ${quoted(standing.issuer)}. Nobody can sign in with it.`,
      };
    case "none":
      return {
        tone: "danger",
        words: "What answers there is no provider of OpenID Connect. Nobody can sign in with it.",
      };
  }
}

/** Why one that answers so cannot be added; null where it can. */
export function refusalWords(standing: OpenidStanding): string | null {
  if (standing.state === "another")
    return `What answers there says that its issuer is ${quoted(standing.issuer)}. If that is the one you mean, enter it to the letter.`;
  if (standing.state === "none")
    return "What answers there is no provider of OpenID Connect: it has no page /.well-known/openid-configuration that says how it works. Check the address.";
  return null;
}

/** A stranger's words, within bounds. */
const quoted = (issuer: string) => `“${issuer.length > 200 ? `${issuer.slice(0, 200)}…` : issuer}”`;
