import { Icon } from "~/ui/icon";
import { leftToDo, type ToDo } from "./left-to-do";

const icons = { done: "check", open: "circle-dashed", refused: "circle-alert" } as const;
const words: Record<ToDo["state"], string> = { done: "done", open: "to do", refused: "cannot be posted like this" };

export function LeftToDo({ values }: { values: Record<string, string> }) {
  return (
    <section>
      <h2>Left to do</h2>
      <ul className="key">
        {leftToDo(values).map(({ what, state }) => (
          <li key={what}>
            <Icon name={icons[state]} />
            <span>
              {what}
              <span className="sr">: {words[state]}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
