import type { ReactNode } from "react";
import { Footer } from "./footer";
import { Header } from "./header";
import { Invented } from "./invented";
import { Note } from "./note";
import type { Viewer } from "./viewer";

type Props = {
  viewer: Viewer | null;
  /** What stands in the search field, on the search page. */
  query?: string;
  /** The demo: "Invented examples, not clinically reviewed" on every page. */
  invented?: boolean;
  /** Said once after an act: "Your answer is posted." */
  flash?: string | null;
  /** A navigation is under way; shows only after 400 ms. */
  busy?: boolean;
  children: ReactNode;
};

/** The frame of every page. Children are the page's own content, with its `h1`. */
export function Layout({ viewer, query, invented = false, flash, busy = false, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to main content
      </a>
      {busy && (
        <div className="loading" role="status">
          <span className="sr">Loading</span>
        </div>
      )}
      <Header viewer={viewer} query={query} />
      <main id="main" className="wrap page" tabIndex={-1}>
        {flash && (
          <Note tone="ok" role="status" className="flash">
            <p>{flash}</p>
          </Note>
        )}
        {invented && <Invented />}
        {children}
      </main>
      <Footer />
      <p className="toast" role="status" id="said" />
    </>
  );
}
