import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";
import { Slot } from "~/ui/slots";
import { UsefulSlot } from "../answer/useful-act";
import { CommentList } from "../comment/comment-list";
import { actAddress, threadAct, threadAddress } from "../post/addresses";
import { MenuCopy, MenuLink } from "../post/menu-link";
import { MoreMenu } from "../post/more-menu";
import { replyPath, reportPath } from "../post/paths";
import { PostBody } from "../post/post-body";
import { ToggleAct } from "../post/toggle-act";
import type { CommentView, ThreadView } from "../thread/thread-view";

type Props = { thread: ThreadView; comments: CommentView[]; caseParts: ReactNode };

/** The scaffold as it was filled in, then what can be done with the question, then comments under it. */
export function QuestionView({ thread, comments, caseParts }: Props) {
  const skipped = thread.know === "" && thread.think === "";
  return (
    <section id="question" className={skipped ? "question" : undefined} aria-label="Question" data-step>
      {skipped ? (
        <PostBody html={thread.asking} />
      ) : (
        <dl className="clerk">
          <Part title="What I know" html={thread.know} />
          <Part title="What I think" html={thread.think} />
          <Part title="What I’m asking" html={thread.asking} asking />
        </dl>
      )}
      {caseParts}
      <QuestionActs thread={thread} />
      <CommentList thread={thread} comments={comments} />
    </section>
  );
}

function Part({ title, html, asking = false }: { title: string; html: string; asking?: boolean }) {
  if (html === "") return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <PostBody html={html} className={asking ? "prose asking" : "prose"} />
      </dd>
    </div>
  );
}

function QuestionActs({ thread }: { thread: ThreadView }) {
  const post = { kind: "thread", id: thread.id } as const;
  return (
    <div className="acts">
      <UsefulSlot post={post} count={thread.usefulCount} />
      <Slot name={`wondered:${thread.wonderedCount}`} />
      <a className="btn quiet small" href={replyPath(thread.id, {})} data-reply data-key="reply">
        <Icon name="reply" />
        Reply
      </a>
      <ToggleAct action={threadAct(thread.id, "bookmark")} name="bookmark" icon="bookmark" quiet shortcut="save">
        <Slot name="word:bookmark" />
      </ToggleAct>
      <MoreMenu of="this question">
        <MenuCopy address={threadAddress(thread)} />
        <li className="scripted">
          <button type="button" className="btn quiet small" data-print>
            <Icon name="printer" />
            Print a revision sheet
          </button>
        </li>
        {thread.editedAt !== null && (
          <MenuLink to={actAddress(post, "revisions")} icon="history">
            Earlier versions
          </MenuLink>
        )}
        <Slot name={`own:thread:${thread.id}`} />
        {thread.kind === "case" && (
          <MenuLink to={`/questions/${thread.id}/recognition`} icon="eye-off">
            I recognise this patient
          </MenuLink>
        )}
        <MenuLink to={reportPath(post)} icon="flag">
          Report
        </MenuLink>
      </MoreMenu>
    </div>
  );
}
