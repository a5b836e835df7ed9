import { Icon } from "~/ui/icon";
import { type Standing, standingWords } from "./provider-standing";

const icons = { ok: "circle-check", caution: "triangle-alert", danger: "circle-alert" } as const;

/** How a provider answers now. */
export function StandingLine({ standing }: { standing: Standing }) {
  const { tone, words } = standingWords(standing);
  return (
    <p>
      <span className={`state ${tone}`}>
        <Icon name={icons[tone]} />
        <span>{words}</span>
      </span>
    </p>
  );
}
