import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockBytes, escaped, fillBlock, htmlOf, renderBlock } from "~/ui/block.server";
import { Slot, useSlots } from "~/ui/slots";

function Pressed({ name }: { name: string }) {
  const slot = useSlots();
  return (
    <button type="button" aria-pressed={slot(`pressed:${name}`) as "true"}>
      <Slot name={`word:${name}`} />
    </button>
  );
}

function Spy({ seen }: { seen: Set<string> }) {
  seen.add(useSlots()("x"));
  return null;
}

describe("a block", () => {
  const block = renderBlock(
    <p>
      before <Slot name="own:answer:12" /> after <Pressed name="bookmark" />
    </p>,
  );

  it("is filled for each reader in elements and in attributes", () => {
    const fill = (slot: string) =>
      ({
        "own:answer:12": htmlOf(<a href="/answers/12/edit">Edit</a>),
        "pressed:bookmark": escaped("true"),
        "word:bookmark": escaped("Saved"),
      })[slot];
    expect(fillBlock(block, fill).toString()).toBe(
      '<p>before <a href="/answers/12/edit">Edit</a> after <button type="button" aria-pressed="true">Saved</button></p>',
    );
  });

  it("leaves a slot without a value empty, and no mark behind", () => {
    expect(fillBlock(block, () => undefined).toString()).toBe(
      '<p>before  after <button type="button" aria-pressed=""></button></p>',
    );
  });

  it("takes no slot out of what somebody wrote", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = renderBlock(<p>{text}</p>);
        const again = renderBlock(<p>{once.bytes.toString() + text}</p>);
        expect(once.slots).toEqual([]);
        expect(again.slots).toEqual([]);
      }),
    );
  });

  it("marks each rendering with other marks, so that none seen in one works in the next", () => {
    const marks = new Set<string>();
    renderBlock(<Spy seen={marks} />);
    renderBlock(<Spy seen={marks} />);
    expect(marks.size).toBe(2);
  });

  it("escapes what is given as text", () => {
    const html = fillBlock(renderBlock(<Pressed name="x" />), () =>
      escaped('"><img src=x onerror=alert(1)>'),
    ).toString();
    expect(html).not.toContain("<img");
    expect(html).not.toContain('""');
  });

  it("knows about how much memory it takes", () => {
    expect(blockBytes(renderBlock(<p>{"x".repeat(1_000)}</p>))).toBeGreaterThan(1_000);
  });
});
