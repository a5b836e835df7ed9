type Post = { kind: "answer" | "comment"; id: number; threadId: number };
type Told = { type: "unread"; unread: number } | { type: "post"; post: Post } | { type: "signed-out" };
type Word = Told | { type: "showing"; tab: string; threadId: number | null } | { type: "gone"; tab: string };

const CHANNEL = "wardround-live";

function showUnread(unread: number): void {
  const bell = document.querySelector<HTMLElement>("[data-bell]");
  const count = bell?.querySelector(".count");
  if (!bell || !count) return;
  count.textContent = unread === 0 ? "" : unread > 99 ? "99+" : String(unread);
  bell.setAttribute("aria-label", unread > 0 ? `Notices, ${unread} unread` : "Notices");
}

const threadShown = () => {
  const id = /^\/questions\/([1-9]\d*)\/[a-z0-9-]+$/.exec(location.pathname)?.[1];
  return id ? Number(id) : null;
};

const news = new Map<string, Post>();

/** "1 new answer. Show": the page itself never moves under its reader. */
function showNews(post: Post): void {
  if (post.threadId !== threadShown()) return;
  const anchor = `${post.kind}-${post.id}`;
  // It may be here already, when this very page was loaded after it came.
  if (document.getElementById(anchor)) return;
  news.set(anchor, post);
  const line = document.getElementById("news") ?? document.createElement("p");
  line.id = "news";
  line.className = "toast news";
  line.setAttribute("role", "status");
  const answers = [...news.values()].filter((one) => one.kind === "answer").length;
  const noun = answers > 0 ? "answer" : "comment";
  const count = answers > 0 ? answers : news.size;
  const link = document.createElement("a");
  link.href = `#${anchor}`;
  link.textContent = "Show";
  link.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    location.hash = anchor;
    location.reload();
  });
  line.replaceChildren(`${count} new ${noun}${count === 1 ? "" : "s"}. `, link);
  document.body.append(line);
}

/** The page looks as before, and what is typed in it still can be kept. */
function showSignedOut(): void {
  const line = document.createElement("p");
  line.id = "signed-out";
  line.className = "toast news";
  line.setAttribute("role", "status");
  const link = document.createElement("a");
  link.href = "/sign-in";
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = "Sign in (opens in a new tab)";
  line.replaceChildren("You are signed out here. ", link);
  document.body.append(line);
}

function hear(told: Told): void {
  document.getElementById("signed-out")?.remove();
  if (told.type === "unread") showUnread(told.unread);
  else if (told.type === "post") showNews(told.post);
  else showSignedOut();
}

/** Whether a stream that was refused for good was so since nobody is signed in; a browser does not say why. */
async function isSignedOut(address: string): Promise<boolean> {
  const asks = new AbortController();
  const { status } = await fetch(address, { signal: asks.signal });
  // A stream has no end to wait for.
  asks.abort();
  return status === 204;
}

/** Holds the one stream of this browser and passes on what it hears; opened anew when other threads are shown. */
function lead(channel: BroadcastChannel, tab: string): (word: Word) => void {
  const showing = new Map<string, number | null>([[tab, threadShown()]]);
  let source: EventSource | undefined;
  let last = "";
  let asked = "";

  const tellAll = (told: Told) => {
    channel.postMessage(told);
    hear(told);
  };
  const open = () => {
    const threads = [...new Set([...showing.values()].filter((id) => id !== null))].sort().slice(0, 20);
    const wanted = threads.map((id) => `thread=${id}`).join("&");
    if (source && source.readyState !== EventSource.CLOSED && wanted === asked) return;
    source?.close();
    asked = wanted;
    const address = `/live?${wanted}${last && `&after=${last}`}`;
    source = new EventSource(address);
    source.addEventListener("error", ({ target }) => {
      // The cast: it was put on one of these.
      if ((target as EventSource).readyState !== EventSource.CLOSED) return;
      isSignedOut(address).then(
        (out) => out && tellAll({ type: "signed-out" }),
        () => undefined,
      );
    });
    source.addEventListener("unread", (event) => {
      last = event.lastEventId || last;
      tellAll({ type: "unread", unread: JSON.parse(event.data).unread });
    });
    source.addEventListener("post", (event) => {
      last = event.lastEventId || last;
      tellAll({ type: "post", post: JSON.parse(event.data) });
    });
  };
  open();
  return (word) => {
    if (word.type === "showing") showing.set(word.tab, word.threadId);
    if (word.type === "gone") showing.delete(word.tab);
    open();
  };
}

/**
 * Starts live updates for a member's page; returns what to call when the page shows something else. One tab of the
 * browser leads (whoever holds the lock) and tells the others. Without script a plain reload shows the same.
 */
export function startLiveUpdates(): () => void {
  if (!("BroadcastChannel" in window) || !("locks" in navigator)) return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  const tab = Math.random().toString(36).slice(2);
  let toLeader: ((word: Word) => void) | undefined;
  channel.addEventListener("message", ({ data }: MessageEvent<Word>) => {
    if (data.type === "unread" || data.type === "post" || data.type === "signed-out") hear(data);
    else toLeader?.(data);
  });
  const showing = () => {
    news.clear();
    document.getElementById("news")?.remove();
    const word: Word = { type: "showing", tab, threadId: threadShown() };
    if (toLeader) toLeader(word);
    else channel.postMessage(word);
  };
  // Held until the tab closes; then the next one leads.
  void navigator.locks.request(CHANNEL, () => {
    toLeader = lead(channel, tab);
    return new Promise(() => undefined);
  });
  window.addEventListener("pagehide", () => channel.postMessage({ type: "gone", tab } satisfies Word));
  showing();
  return showing;
}
