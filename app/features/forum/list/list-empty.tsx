import { Empty } from "~/ui/empty";
import type { ListView } from "./list-view";

/** What is true where a list has no rows, and the next step. */
export function ListEmpty({ view: { filter, place, reader } }: { view: ListView }) {
  const where = place.kind === "all" ? "" : ` in ${place.name}`;
  const filtered = filter.stages.length > 0 || filter.state !== null;
  if (filter.after)
    return (
      <Empty title="That is all" text="There are no older questions here.">
        <a className="btn" href={place.path}>
          Back to the newest
        </a>
      </Empty>
    );
  if (filtered)
    return (
      <Empty title="No question matches these filters" text="Take one off, or look at all of them.">
        <a className="btn" href={place.path}>
          Show all questions{where}
        </a>
      </Empty>
    );
  if (filter.tab === "following") return <NothingFollowed visitor={reader === "visitor"} />;
  if (filter.tab === "unanswered")
    return (
      <Empty title={`Nothing is waiting${where}`} text="Every question here has an answer.">
        <a className="btn" href="/questions?tab=unanswered">
          Look in all specialties
        </a>
      </Empty>
    );
  if (filter.tab === "curated")
    return (
      <Empty title={`No key learning points${where} yet`} text="Educators mark them above threads worth remembering.">
        <a className="btn" href="/questions">
          See the latest questions
        </a>
      </Empty>
    );
  return (
    <Empty
      title={`No questions${where} yet`}
      text={reader === "verified" ? "Yours would be the first." : "Most questions are for verified members."}
    >
      <a className="btn" href={reader === "visitor" ? "/sign-up" : "/ask"}>
        {reader === "visitor" ? "Join" : "Ask a question"}
      </a>
    </Empty>
  );
}

function NothingFollowed({ visitor }: { visitor: boolean }) {
  if (visitor)
    return (
      <Empty title="Sign in to see what you follow" text="Members follow threads, specialties, tags and people.">
        <a className="btn" href="/sign-in?to=%2Fquestions%3Ftab%3Dfollowing">
          Sign in
        </a>
      </Empty>
    );
  return (
    <Empty
      title="You follow nothing with questions yet"
      text="Follow a thread, a specialty, a tag or a person, and their questions gather here."
    >
      <a className="btn" href="/specialties">
        Choose a specialty
      </a>
    </Empty>
  );
}
