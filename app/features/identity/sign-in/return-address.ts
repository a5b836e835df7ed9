/** Where to go after signing in: an address on this site, never another one, never a page about signing in again. */
export function returnAddress(to: string | null | undefined, otherwise = "/"): string {
  // Browsers read "\" as "/" and drop tabs and line ends, so "/\evil.example" and "/\t/evil.example" lead away.
  if (!to?.startsWith("/") || /^\/[/\\]|[\p{Cc}\\]/u.test(to) || to.length > 1_000) return otherwise;
  const base = "https://here.invalid";
  if (!URL.canParse(to, base)) return otherwise;
  const url = new URL(to, base);
  if (url.origin !== base || url.pathname.startsWith("//")) return otherwise;
  if (/^\/(sign-in|sign-out|sign-up|reset|confirm|join|setup)(\/|$)/.test(url.pathname)) return otherwise;
  return url.pathname + url.search + url.hash;
}

/** The page of the second step, which goes on to `to`. */
export const stepAddress = (to: string | null | undefined): string => {
  const address = returnAddress(to, "");
  return address === "" ? "/sign-in/step" : `/sign-in/step?to=${encodeURIComponent(address)}`;
};
