import type { ReactNode } from "react";

/** Says what is true and offers the next step. Children are buttons or links. */
export function Empty({
  title,
  text,
  icon,
  children,
}: {
  title: string;
  text?: ReactNode;
  icon?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="box stack gap-3 above">
      {icon}
      <h2>{title}</h2>
      {text && <p className="soft">{text}</p>}
      {children && <p className="row">{children}</p>}
    </div>
  );
}
