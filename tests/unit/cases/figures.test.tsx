import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { AttachmentView } from "~/features/cases/attachment/attachment-view";
import { Figures } from "~/features/cases/media/figures";

const frame = { position: 0, window: "", width: 900, height: 600, placeholder: "#101010", widths: [480] };
const one = (more: Partial<AttachmentView>): AttachmentView => ({
  ...{ token: "t", kind: "picture", shown: true, alt: "Clear lungs.", caption: "", facts: {}, table: null },
  frames: [{ ...frame, token: "one" }],
  ...more,
});
const drawn = (attachments: AttachmentView[]) =>
  renderToStaticMarkup(
    <Figures attachments={attachments} assurance={{ at: Date.UTC(2026, 10, 18), synthetic: false }} />,
  );

test("pictures have their size, all but the first wait until they are near, and no style is inline", () => {
  const html = drawn([one({}), one({ token: "u" })]);
  expect(html.match(/loading="lazy"/g)).toHaveLength(1);
  expect(html.match(/width="900" height="600"/g)?.length).toBeGreaterThanOrEqual(2);
  expect(html).toContain('srcSet="/media/one/480 480w, /media/one/full 900w"');
  expect(html).not.toContain("style=");
});

test("what is held back says so, and nothing of it is in the page", () => {
  const html = drawn([one({ shown: false, frames: [], alt: "" })]);
  expect(html).toContain("held back");
  expect(html).not.toContain("/media/");
});

test("a case says who looked at it by the month alone, and that this is no guarantee", () => {
  const html = drawn([one({})]);
  expect(html).toContain("by a second person in November 2026 · checked, not guaranteed.");
  expect(html).not.toContain("18");
});

test("what is out of range is said in words too", () => {
  const row = { test: "CRP", cells: [{ text: "74", flag: "high" as const }], unit: "mg/L", reference: "< 5" };
  const html = drawn([one({ kind: "table", frames: [], table: { caption: "Bloods", columns: ["0 h"], rows: [row] } })]);
  expect(html).toContain(
    '<td class="high">74\u00a0<span aria-hidden="true">↑</span><span class="sr"> high</span></td>',
  );
  expect(html).toContain("CRP, mg/L");
});

test("a stack has a slider and its windows for script, and a link to each slice without", () => {
  const frames = ["Lung", "Bone"].flatMap((window) =>
    [0, 1].map((position) => ({ ...frame, window, position, token: `${window}${position}` })),
  );
  const html = drawn([one({ kind: "dicom", frames })]);
  expect(html).toContain('type="range" min="1" max="2"');
  expect(html.match(/data-window=/g)).toHaveLength(2);
  expect(html).toContain('<a href="/media/Lung1/full">');
});

test("a video does not begin by itself", () => {
  const html = drawn([one({ kind: "video" })]);
  expect(html).toContain("<video controls");
  expect(html).not.toContain("autoplay");
});
