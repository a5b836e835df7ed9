import { JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startLiveUpdates } from "~/features/notifications/live-updates";

/** A stream as a browser holds it: what it heard, and whether it will try again. */
class TestSource extends EventTarget {
  static readonly CLOSED = 2;
  static last: TestSource;
  readyState = 1;
  constructor(readonly address: string) {
    super();
    TestSource.last = this;
  }
  close() {
    this.readyState = TestSource.CLOSED;
  }
  breaks(readyState: number) {
    this.readyState = readyState;
    this.dispatchEvent(new Event("error"));
  }
}

/** Nobody else listens: this tab is the only one. */
class TestChannel extends EventTarget {
  postMessage() {}
}

let page: JSDOM;
let asked: { address: string; signal: AbortSignal }[] = [];
const answering = (status: number) =>
  vi.stubGlobal("fetch", async (address: string, { signal }: { signal: AbortSignal }) => {
    asked.push({ address, signal });
    return { status };
  });

beforeEach(() => {
  page = new JSDOM("<body></body>", { url: "http://localhost/questions/12/a-title" });
  asked = [];
  const { window } = page;
  Object.assign(window, { BroadcastChannel: TestChannel });
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", window.document);
  vi.stubGlobal("location", window.location);
  vi.stubGlobal("BroadcastChannel", TestChannel);
  vi.stubGlobal("EventSource", TestSource);
  vi.stubGlobal("navigator", { locks: { request: (_: string, lead: () => void) => lead() } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  page.window.close();
});

const said = () => page.window.document.getElementById("signed-out")?.textContent ?? null;

it("a page whose session ended says so, with a way to sign in that leaves it standing", async () => {
  answering(204);
  startLiveUpdates();
  TestSource.last.breaks(TestSource.CLOSED);
  await expect.poll(said).toContain("You are signed out here.");
  expect(page.window.document.querySelector<HTMLAnchorElement>("#signed-out a")?.target).toBe("_blank");
  expect(asked.map(({ address, signal }) => [address, signal.aborted])).toEqual([["/live?thread=12", true]]);
  // Signed in again, in another tab: the stream of the next page hears something.
  TestSource.last.dispatchEvent(
    Object.assign(new Event("unread"), { data: JSON.stringify({ unread: 2 }), lastEventId: "7" }),
  );
  expect(said()).toBeNull();
});

it("a stream that broke and is tried again, or was refused for another reason, says nothing", async () => {
  answering(204);
  startLiveUpdates();
  TestSource.last.breaks(0);
  expect(asked).toEqual([]);
  answering(503);
  TestSource.last.breaks(TestSource.CLOSED);
  await expect.poll(() => asked.at(-1)?.signal.aborted).toBe(true);
  expect(said()).toBeNull();
});
