import { sign, verifySignature } from "./secrets.server";

/** The session cookie's name: `__Host-` wherever the forum is served over https. */
export function sessionCookieName(publicUrl: string): string {
  return publicUrl.startsWith("https:") ? "__Host-wardround" : "wardround";
}

/** The name of another cookie of ours, with the same care: no neighbouring host can plant one. */
export function ownCookieName(publicUrl: string, name: string): string {
  return `${sessionCookieName(publicUrl)}-${name}`;
}

/** The value of one cookie in a Cookie header, or null. */
export function cookieValue(header: string | null | undefined, name: string): string | null {
  if (!header) return null;
  for (const part of header.split(";")) {
    const [key, value] = part.trim().split("=", 2);
    if (key === name) return value ?? null;
  }
  return null;
}

/** `token.signature`, so that a forged cookie is refused without asking the database. */
export function sessionCookieValue(key: Buffer, token: string): string {
  return `${token}.${sign(key, token)}`;
}

/** The token inside a cookie value if its signature is ours, else null. */
export function tokenFrom(key: Buffer, value: string | null): string | null {
  const [token, signature] = value?.split(".", 2) ?? [];
  return token && signature && verifySignature(key, token, signature) ? token : null;
}

/** A Set-Cookie line: HttpOnly, SameSite=Lax, Secure on https. `maxAge` in seconds; 0 removes the cookie. */
export function setCookie(publicUrl: string, name: string, value: string, maxAge: number): string {
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`;
}

/** A response's status with several Set-Cookie lines. */
export function withCookies(status: number, lines: readonly string[]): { status: number; headers: Headers } {
  return { status, headers: new Headers(lines.map((line): [string, string] => ["Set-Cookie", line])) };
}
