// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { beforeEach, expect, it, vi } from "vitest";
import { ClientNavigation } from "~/ui/client-navigation";

const router = vi.hoisted(() => ({ navigate: vi.fn(), location: { pathname: "/", search: "" } }));
vi.mock("@remix-run/react", () => ({ useNavigate: () => router.navigate, useLocation: () => router.location }));
vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

let root: Root | undefined;
const show = (path: string, page: JSX.Element) => {
  router.location = { pathname: path, search: "" };
  act(() => root?.render([<ClientNavigation key="navigation" />, page]));
};
const home = (
  <main id="main" tabIndex={-1} key="home">
    <a href="/questions/1/sepsis?tab=x#answer-2">
      <b>plain</b>
    </a>
    <a href="/feeds/latest.atom">feed</a>
    <a href="https://doi.org/10.1000/1">away</a>
    <a href="/export" data-reload>
      reload
    </a>
    <a href="/#main">jump</a>
  </main>
);
const formThatCameBack = (
  <main id="main" tabIndex={-1} key="form">
    <input id="title" />
  </main>
);

beforeEach(() => {
  act(() => root?.unmount());
  router.navigate.mockClear();
  document.body.innerHTML = "<div></div>";
  root = createRoot(document.querySelector("div") ?? document.body);
  show("/", home);
});

const named = (words: string) => [...document.querySelectorAll("a, b")].findLast((each) => each.textContent === words);

/** Clicks what has these words; true if the browser was left to handle it. */
function click(words: string, how: MouseEventInit = {}): boolean {
  let left = true;
  const last = (event: Event) => {
    left = !event.defaultPrevented;
    // What the browser would do is not tried: jsdom cannot navigate.
    event.preventDefault();
  };
  window.addEventListener("click", last, { once: true });
  named(words)?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...how }));
  return left;
}

it("a plain link of our own becomes a client navigation, with its query and fragment", () => {
  expect(click("plain")).toBe(false);
  expect(router.navigate).toHaveBeenCalledExactlyOnceWith("/questions/1/sepsis?tab=x#answer-2");
});

it.each(["feed", "away", "reload", "jump"])("the browser keeps the link: %s", (words) => {
  expect(click(words)).toBe(true);
  expect(router.navigate).not.toHaveBeenCalled();
});

it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])("the browser keeps %o", (how) => {
  expect(click("plain", how)).toBe(true);
  expect(router.navigate).not.toHaveBeenCalled();
});

it("the keyboard starts at the top of the page that came", () => {
  document.querySelector("a")?.focus();
  show("/questions/1/sepsis", formThatCameBack);
  expect(document.activeElement?.id).toBe("main");
});

it("what has the focus on the new page keeps it", () => {
  show("/ask", formThatCameBack);
  document.getElementById("title")?.focus();
  show("/ask/again", formThatCameBack);
  expect(document.activeElement?.id).toBe("title");
});

it("the first page leaves the focus where the browser put it", () => {
  expect(document.activeElement).toBe(document.body);
});
