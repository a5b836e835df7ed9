import { useId } from "react";

/** How far something has got, in words and as a bar: "7 of 12 read". */
export function Progress({ label, done, of }: { label: string; done: number; of: number }) {
  const id = useId();
  return (
    <div className="progress">
      <span id={id}>{label}</span>
      <progress aria-labelledby={id} value={done} max={of} />
    </div>
  );
}
