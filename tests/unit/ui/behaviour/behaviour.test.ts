// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startBehaviour } from "~/ui/behaviour";

// What jsdom lacks, a browser has.
Element.prototype.checkVisibility = () => true;
Element.prototype.scrollIntoView = () => undefined;
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
const system = { matches: false };
vi.stubGlobal("matchMedia", () => system);

beforeAll(startBehaviour);
beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const show = (html: string) => {
  document.body.innerHTML = html;
};
function the<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}
function key(name: string, on: Element = document.activeElement ?? document.body, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return event;
}

describe("single keys", () => {
  const page =
    '<input id="find"><textarea></textarea><article tabindex="-1" data-step><button data-key="useful">one</button></article>' +
    '<article tabindex="-1" data-step><button data-key="useful">two</button></article>';
  const pressed = vi.fn();
  beforeEach(() => {
    show(page);
    pressed.mockClear();
    for (const button of document.querySelectorAll("button")) button.onclick = () => pressed(button.textContent);
  });

  it("act on the post that has the focus, else on the first", () => {
    key("u");
    key("j");
    key("j");
    key("u");
    expect(pressed.mock.calls).toEqual([["one"], ["two"]]);
  });
  it("walk through rows by their links and answers by themselves", () => {
    show(
      '<ul><li data-step><a href="/one">one</a></li><li data-step><a href="/two">two</a></li></ul><article data-step></article>',
    );
    const reached = () => document.activeElement?.getAttribute("href") ?? document.activeElement?.tagName;
    key("j");
    expect(reached()).toBe("/one");
    key("j");
    expect(reached()).toBe("/two");
    key("j");
    expect(reached()).toBe("ARTICLE");
    key("k");
    expect(reached()).toBe("/two");
  });
  it("are only letters inside a field", () => {
    expect(key("u", the("textarea")).defaultPrevented).toBe(false);
    expect(pressed).not.toHaveBeenCalled();
  });
  it("leave the browser's own shortcuts alone", () => {
    expect(key("u", document.body, { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(pressed).not.toHaveBeenCalled();
  });
  it("do nothing once they are turned off, and the list can still be opened by its button", () => {
    document.body.insertAdjacentHTML("beforeend", '<button data-shortcuts id="keys">Keyboard shortcuts</button>');
    key("?");
    const box = the<HTMLInputElement>("dialog input");
    expect(box.checked).toBe(true);
    box.click();
    the<HTMLDialogElement>("dialog").close();
    key("u");
    expect(pressed).not.toHaveBeenCalled();
    expect(localStorage.getItem("shortcuts")).toBe("off");
    the("#keys").click();
    expect(the<HTMLDialogElement>("dialog").open).toBe(true);
    expect(the<HTMLInputElement>("dialog input").checked).toBe(false);
  });
});

describe("a menu", () => {
  beforeEach(() =>
    show(
      '<details class="pick" open><summary>More</summary><p class="menu"><button>Report</button></p></details><p id="out"></p>',
    ),
  );
  it("closes on a click elsewhere, not on one inside", () => {
    the("button").click();
    expect(the<HTMLDetailsElement>("details").open).toBe(true);
    the("#out").click();
    expect(the<HTMLDetailsElement>("details").open).toBe(false);
  });
  it("closes on Escape and gives the focus back", () => {
    the("button").focus();
    key("Escape");
    expect(the<HTMLDetailsElement>("details").open).toBe(false);
    expect(document.activeElement).toBe(the("summary"));
  });
});

describe("a form", () => {
  const sent = vi.fn((event: Event) => event.preventDefault());
  beforeEach(() => {
    sent.mockClear();
    show(
      '<form method="post" data-once><textarea></textarea><button id="a">Post</button><button id="b">Preview</button></form>',
    );
    the("form").addEventListener("submit", sent);
  });

  it("is sent once however often its button is clicked, and the button stays alive", () => {
    the("#a").click();
    the("#a").click();
    expect(sent).toHaveBeenCalledTimes(1);
    expect(the<HTMLButtonElement>("#a").disabled).toBe(false);
  });
  it("goes again after an edit, by another button, or after a while", () => {
    the("#a").click();
    the("textarea").dispatchEvent(new Event("input", { bubbles: true }));
    the("#a").click();
    the("#b").click();
    vi.advanceTimersByTime(10_000);
    the("#b").click();
    expect(sent).toHaveBeenCalledTimes(4);
  });
});

it("a count follows what is typed and says when it is too long", () => {
  show('<textarea data-count="c"></textarea><span id="c" data-max="5">Up to 5 characters</span>');
  const field = the<HTMLTextAreaElement>("textarea");
  field.value = "sepsis";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  expect(the("#c").textContent).toBe("6 of 5 characters: shorten it before you send it");
  expect(the("#c").hasAttribute("data-over")).toBe(true);
});

it("a long text is counted from nine tenths on", () => {
  show('<textarea data-count="c"></textarea><p id="c" data-max="20" data-near hidden></p>');
  const field = the<HTMLTextAreaElement>("textarea");
  const shownAt = (length: number) => {
    field.value = "a".repeat(length);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return !the("#c").hidden;
  };
  expect([17, 18, 21, 3].map(shownAt)).toEqual([false, true, true, false]);
});

it("choosing the system's own theme forgets the choice", () => {
  show("<button data-theme-switch>Dark colours</button>");
  const root = document.documentElement;
  the("button").click();
  expect([root.dataset.theme, localStorage.getItem("theme")]).toEqual(["dark", "dark"]);
  the("button").click();
  expect([root.dataset.theme, localStorage.getItem("theme")]).toEqual([undefined, null]);
});

it("a copied link is announced, and the words go again", async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  show('<button data-copy="/questions/1/x">Copy link</button><p id="said"></p>');
  the("button").click();
  await vi.waitFor(() => expect(the("#said").textContent).toBe("Link copied"));
  expect(writeText).toHaveBeenCalledWith(`${location.origin}/questions/1/x`);
  vi.advanceTimersByTime(6_000);
  expect(the("#said").textContent).toBe("");
  vi.unstubAllGlobals();
});
