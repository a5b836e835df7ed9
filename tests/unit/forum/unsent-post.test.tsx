import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Lead } from "~/core/refusals";
import { UnsentPost } from "~/features/forum/post/unsent-post";

const shown = (lead: Lead | undefined) =>
  renderToStaticMarkup(
    <UnsentPost
      title="Your answer is not posted yet"
      threadId={1}
      thread={null}
      message="Refused."
      lead={lead}
      signedIn
    >
      <textarea defaultValue="typed" />
    </UnsentPost>,
  );

it("a refused post whose writer has lost their role leads to showing it anew, beside what was typed", () => {
  // In another tab: on this one the typed text waits.
  expect(shown("/verify")).toMatch(/<a href="\/verify" target="_blank" rel="noopener">Show who you are/);
  expect(shown("/verify")).toContain("typed");
  expect(shown(undefined)).not.toContain("/verify");
});
