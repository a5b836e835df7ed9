import type { ReactNode } from "react";
import { Note } from "~/ui/note";
import { SlimPage } from "~/ui/slim-page";

/** A link that was used or has run out: says so, and what to do next. Children are links or buttons. */
export function SpentLink({ words, children }: { words: string; children: ReactNode }) {
  return (
    <SlimPage title="This link no longer works">
      <Note tone="caution">
        <p>{words}</p>
      </Note>
      <p className="row">{children}</p>
    </SlimPage>
  );
}
