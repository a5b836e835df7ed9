import type { IconName } from "./icon-names";

/** A lucide icon from the cached sprite. Give `label` only where no word beside it says the same. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  const drawing = <use href={`/icons.svg#${name}`} />;
  if (label)
    return (
      <svg className="i" role="img" aria-label={label}>
        {drawing}
      </svg>
    );
  return (
    <svg className="i" aria-hidden="true" focusable="false">
      {drawing}
    </svg>
  );
}
