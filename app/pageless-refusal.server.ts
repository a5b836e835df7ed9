import type { AppLoadContext } from "@remix-run/node";

/**
 * Where an address has no page, such as a feed or a picture, Remix answers whatever was thrown with JSON that says
 * "Unexpected Server Error". Instead it answers the refusal's own sentence, or one that names the request.
 */
export function pagelessRefusal(response: Response, load: AppLoadContext): Response {
  const isPageless = response.headers.has("X-Remix-Error") && response.headers.get("Content-Type")?.includes("json");
  if (!load.document || !isPageless) return response;
  const headers = new Headers(response.headers);
  headers.delete("X-Remix-Error");
  headers.set("Content-Type", "text/plain; charset=utf-8");
  const sentence =
    load.refusedLoad?.message ??
    `Something went wrong on our side. Nothing was saved half-done. Reference: ${load.requestId}`;
  return new Response(`${sentence}\n`, { status: response.status, headers });
}
