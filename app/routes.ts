import { index, type RouteConfig, route } from "@remix-run/route-config";

/**
 * Every URL of the forum. A new action is a new address (`POST /answers/:id/endorsement`), so each file does one thing.
 */
const forum: RouteConfig = [index("routes/forum/home.tsx")];

const account: RouteConfig = [
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-out", "routes/account/sign-out.tsx"),
];

export default [...(await forum), ...(await account), route("*", "routes/not-found.tsx")] satisfies RouteConfig;
