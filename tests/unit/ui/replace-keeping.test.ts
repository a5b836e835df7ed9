import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { replaceKeeping } from "~/ui/replace-keeping";

const page = (count: number, extra = "") => `
  <article id="answer-1">${extra}
    <form><button id="" aria-pressed="${count > 0}">Useful ${count}</button></form>
    <details class="pick"><summary>More</summary></details>
    <details><summary>Show 2 more comments</summary></details>
    <textarea></textarea>
  </article>`;

describe("replacing a part of the page", () => {
  let box: HTMLElement;

  beforeEach(() => {
    const { window } = new JSDOM(`<div id="box">${page(0)}</div>`);
    vi.stubGlobal("document", window.document);
    vi.stubGlobal("CSS", { escape: (text: string) => text });
    for (const name of ["HTMLElement", "HTMLTextAreaElement", "HTMLInputElement"] as const)
      vi.stubGlobal(name, window[name]);
    box = window.document.getElementById("box") as HTMLElement;
  });
  afterEach(() => vi.unstubAllGlobals());

  const find = <T extends Element>(selector: string) => box.querySelector<T>(selector) as T;

  it("shows what is new", () => {
    replaceKeeping(box, page(1));
    expect(find("button").textContent).toBe("Useful 1");
  });

  it("keeps opened folds open, and closed ones closed", () => {
    find("details:not(.pick)").setAttribute("open", "");
    replaceKeeping(box, page(1));
    expect(find("details:not(.pick)").hasAttribute("open")).toBe(true);
    expect(find("details.pick").hasAttribute("open")).toBe(false);
  });

  it("keeps what was typed, also where something new stands above", () => {
    find<HTMLTextAreaElement>("textarea").value = "Half a reply";
    replaceKeeping(box, page(1, "<p>Endorsed by 1 cardiologist</p>"));
    expect(find<HTMLTextAreaElement>("textarea").value).toBe("Half a reply");
  });

  it("keeps the focus and the place of the cursor", () => {
    const field = find<HTMLTextAreaElement>("textarea");
    field.value = "Half a reply";
    field.focus();
    field.setSelectionRange(4, 6);
    replaceKeeping(box, page(1));
    const again = find<HTMLTextAreaElement>("textarea");
    expect(again).not.toBe(field);
    expect(document.activeElement).toBe(again);
    expect([again.selectionStart, again.selectionEnd]).toEqual([4, 6]);
  });

  it("leaves the focus alone where it was elsewhere", () => {
    replaceKeeping(box, page(1));
    expect(document.activeElement).toBe(document.body);
  });
});
