import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";

type Tone = "plain" | "ok" | "caution" | "danger" | "info";

const icons: Record<Tone, IconName> = {
  plain: "info",
  ok: "circle-check",
  caution: "triangle-alert",
  danger: "circle-alert",
  info: "info",
};

type Props = {
  tone?: Tone;
  icon?: IconName;
  /** `status` for news that arrives by itself; `alert` only for lost work. */
  role?: "status" | "alert";
  className?: string;
  children: ReactNode;
};

/** Icon, sentence, what to do. Children are paragraphs. */
export function Note({ tone = "plain", icon, role, className = "", children }: Props) {
  return (
    <div className={`note ${tone} ${className}`.trim()} role={role}>
      <Icon name={icon ?? icons[tone]} />
      {children}
    </div>
  );
}
