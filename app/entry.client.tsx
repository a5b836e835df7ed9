import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { startDraftAutosave } from "~/features/forum/draft-autosave";
import { startFindSuggestions } from "~/features/search/find-suggestions";
import { startBehaviour } from "~/ui/behaviour";
import { PostHtmlContext } from "~/ui/post-html";
import { RequestIdContext } from "~/ui/request-id";

// Read before hydration: afterwards React owns these nodes, and a lazy read has left posts blank.
const posts = new Map<string, string>();
for (const node of document.querySelectorAll<HTMLElement>("[data-post-html]"))
  posts.set(node.dataset.postHtml ?? "", node.innerHTML);
// Only pages that tell of an unexpected failure have it.
const requestId = document.querySelector<HTMLMetaElement>("meta[name=request-id]")?.content ?? "";

startTransition(() => {
  hydrateRoot(
    document,
    <RequestIdContext.Provider value={requestId}>
      <PostHtmlContext.Provider value={posts}>
        <RemixBrowser />
      </PostHtmlContext.Provider>
    </RequestIdContext.Provider>,
  );
});
startBehaviour();
startDraftAutosave();
startFindSuggestions();
