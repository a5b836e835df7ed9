import { index, type RouteConfig, route } from "@remix-run/route-config";

/**
 * Every URL of the forum. A new action is a new address (`POST /answers/:id/endorsement`), so each file does one thing.
 */
const forum: RouteConfig = [index("routes/forum/home.tsx")];

const account: RouteConfig = [
  route("setup/:token", "routes/account/setup.tsx"),
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-in/link", "routes/account/sign-in-link.tsx"),
  route("sign-in/link/:token", "routes/account/sign-in-by-link.tsx"),
  route("sign-out", "routes/account/sign-out.tsx"),
  route("sign-out/everywhere", "routes/account/sign-out-everywhere.tsx"),
  route("account", "routes/account/overview.tsx"),
  route("account/sessions", "routes/account/sessions.tsx"),
  route("account/sessions/:ref/end", "routes/account/session-end.tsx"),
];

/** Only in a demo that this machine alone can reach. */
const dev: RouteConfig = [route("dev/mail", "routes/dev/mailbox.tsx"), route("dev/mail/:id", "routes/dev/mail.tsx")];

export default [
  ...(await forum),
  ...(await account),
  ...(await dev),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
