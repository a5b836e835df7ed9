import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { startDraftAutosave } from "~/features/forum/draft/draft-autosave";
import { startFindSuggestions } from "~/features/search/suggestion-client";
import { startBehaviour } from "~/ui/behaviour";
import { PostHtmlContext } from "~/ui/post-html";
import { RequestIdContext } from "~/ui/request-id";

// Read before hydration: afterwards React owns these nodes, and a lazy read has left posts blank.
const posts = new Map<string, string>();
for (const node of document.querySelectorAll<HTMLElement>("[data-post-html]"))
  posts.set(node.dataset.postHtml ?? "", node.innerHTML);
// Only pages that tell of an unexpected failure have it.
const requestId = document.querySelector<HTMLMetaElement>("meta[name=request-id]")?.content ?? "";

/**
 * RemixBrowser throws a promise until the loader data is decoded. At the root no boundary catches it, and a key pressed
 * just then makes React give the page up (its error 345). So it is called once before any rendering.
 */
async function dataDecoded(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (decoding) {
    await decoding;
  }
}

dataDecoded().then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <RequestIdContext.Provider value={requestId}>
        <PostHtmlContext.Provider value={posts}>
          <RemixBrowser />
        </PostHtmlContext.Provider>
      </RequestIdContext.Provider>,
    );
  }),
);
startBehaviour();
startDraftAutosave();
startFindSuggestions();
