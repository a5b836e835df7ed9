import { createContext, useContext } from "react";

/** Turns a slot's name into the mark that stands for it in a rendered block; set by `renderBlock`. */
export const SlotContext = createContext<(name: string) => string>(() => "");

/** For attributes: `aria-pressed={slot("pressed:answer:12")}`. The reader's own value is filled in per request. */
export const useSlots = () => useContext(SlotContext);

/** A place in a shared block where something is filled in for one reader, such as "Edit" under their own answer. */
export function Slot({ name }: { name: string }) {
  return <>{useSlots()(name)}</>;
}
