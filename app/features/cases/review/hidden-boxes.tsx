import type { EditedBox } from "./box-list";
import { type BoxField, boxField } from "./boxes-form";

type Props = { all: readonly (readonly EditedBox[])[]; except: number };

/** The boxes of the frames that are not shown travel with the form; every frame says that it is spoken of. */
export function HiddenBoxes({ all, except }: Props) {
  return (
    <>
      {all.map((boxes, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a frame's place is its identity
        <span key={at} hidden>
          <input type="hidden" name={boxField("all", at, "new")} value="" />
          {at !== except && boxes.map((one) => <Fields key={one.key} one={one} at={at} />)}
        </span>
      ))}
    </>
  );
}

function Fields({ one, at }: { one: EditedBox; at: number }) {
  const { x, y, w, h, from, to } = one.box;
  const words: [BoxField, string | number][] = [
    ["x", x],
    ["y", y],
    ["w", w],
    ["h", h],
  ];
  if (from !== undefined && to !== undefined) words.push(["from", from], ["to", to]);
  if (one.found) words.push(["decide", one.decide]);
  if (one.all) words.push(["all", "on"]);
  return (
    <>
      {words.map(([what, value]) => (
        <input key={what} type="hidden" name={boxField(what, at, one.key)} value={value} />
      ))}
    </>
  );
}
