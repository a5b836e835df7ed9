import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
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

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Bytes that are still held after everything let go of has been collected. */
function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed;
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

  it("keeps the names of its slots, and not the page they were found in", () => {
    const written = "x".repeat(100_000);
    const names: string[][] = [];
    const before = heapInUse();
    for (let thread = 0; thread < 100; thread++)
      names.push(
        renderBlock(
          <p>
            {written}
            <Slot name={`own:answer:${1_000_000 + thread}`} />
          </p>,
        ).slots,
      );
    expect(heapInUse() - before).toBeLessThan(1_000_000);
    expect(names.at(-1)).toEqual(["own:answer:1000099"]);
  });
});
