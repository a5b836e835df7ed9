import type { LinksFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useNavigation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { frameOfMember } from "~/features/identity/people/viewer.queries.server";
import { LivePage } from "~/features/notifications/live-page";
import { guardedLoader, type RefusedLoad } from "~/platform/guard.server";
import { printed } from "~/platform/printed.server";
import { anyone } from "~/platform/route-rules";
import { ActForms } from "~/ui/act-forms";
import { ClientNavigation } from "~/ui/client-navigation";
import { doneWords } from "~/ui/done";
import { ErrorPage } from "~/ui/error-page";
import { Layout as Frame } from "~/ui/layout";
import type { ListedHandle } from "~/ui/listed";
import { useNonce } from "~/ui/nonce";
import { REFUSED, refusalWords } from "~/ui/refusal-words";
import { useRequestId } from "~/ui/request-id";
import styles from "~/ui/styles/index.css?url";
import { UnsentText } from "~/ui/unsent-text";
import { type Viewer, viewerOf } from "~/ui/viewer";

export const loader = guardedLoader(anyone, async ({ ctx, load, url }) => {
  const { actor, db, runtime } = ctx;
  const found = actor.kind === "member" ? await frameOfMember(db, actor.id) : null;
  const viewer: Viewer | null =
    found && actor.kind === "member"
      ? viewerOf(found.person, found.unread, {
          review: actor.moderator ? found.review : null,
          schools: found.schools,
        })
      : null;
  if (viewer) printed(load, viewer.words);
  // Here, so that no browser carries the sentences of every page.
  return { viewer, invented: runtime.demo, done: doneWords(url.searchParams.get("done")) };
});

export const links: LinksFunction = () => [
  { rel: "preload", href: "/fonts/atkinson-next.woff2", as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** For every page without a title of its own: those of errors, and of addresses that only take posts. */
export const meta: MetaFunction = ({ error }) => {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const failed = error && refusalWords(status, refusedBy(error)?.lead).happened;
  return [{ title: `${failed ?? REFUSED} – Wardround` }];
};

function useListed(): boolean {
  const last = useMatches().at(-1);
  // The cast: `handle` is whatever the route module exports under that name; ours are of this shape.
  const listed = (last?.handle as ListedHandle | undefined)?.public ?? false;
  return typeof listed === "function" ? last?.data != null && listed(last.data) : listed;
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const failed = useRouteError() !== undefined;
  const listed = useListed() && !failed;
  const requestId = useRequestId();
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {!listed && <meta name="robots" content="noindex" />}
        {failed && requestId && <meta name="request-id" content={requestId} />}
        <Meta />
        <Links />
        <script src="/theme.js" />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

function Page({ flash, children }: { flash?: string | null; children: ReactNode }) {
  // Undefined where the root's own loader failed.
  const data = useRouteLoaderData<typeof loader>("root");
  const busy = useNavigation().state !== "idle";
  return (
    <Frame viewer={data?.viewer ?? null} invented={data?.invented} flash={flash} busy={busy}>
      {children}
    </Frame>
  );
}

export default function App() {
  const data = useRouteLoaderData<typeof loader>("root");
  const member = data?.viewer != null;
  return (
    <Page flash={data?.done}>
      <Outlet />
      <ClientNavigation />
      <ActForms />
      <LivePage member={member} />
    </Page>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const requestId = useRequestId();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const refused = refusedBy(error);
  const { happened, safe } = refusalWords(status, refused?.lead);
  return (
    <Page>
      <ErrorPage
        status={status}
        happened={happened}
        safe={refused?.message ?? safe}
        lead={refused?.lead}
        requestId={status >= 500 ? requestId : undefined}
      />
      {refused?.typed && <UnsentText typed={refused.typed} signIn={refused.signIn ?? false} />}
      <ClientNavigation />
    </Page>
  );
}

const refusedBy = (error: unknown): RefusedLoad | null =>
  isRouteErrorResponse(error) ? refusedLoad(error.data) : null;

/** A refusal's own words; a router's ("No route matches …") are not for readers. */
function refusedLoad(data: unknown): RefusedLoad | null {
  // The cast: only our guard answers with a message of its own.
  return typeof data === "object" && data !== null && "message" in data && typeof data.message === "string"
    ? (data as RefusedLoad)
    : null;
}
