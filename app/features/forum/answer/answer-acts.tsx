import type { PersonBadge } from "~/core/person";
import { Icon } from "~/ui/icon";
import { Slot } from "~/ui/slots";
import { actAddress, postAddress } from "../post/addresses";
import { MenuCopy, MenuLink } from "../post/menu-link";
import { MoreMenu } from "../post/more-menu";
import { replyPath, reportPath } from "../post/paths";
import type { AnswerView, ThreadView } from "../thread/thread-view";
import { UsefulSlot } from "./useful-act";

type Props = { thread: ThreadView; answer: AnswerView; author: PersonBadge };

/** What can be done with an answer. The reader's own part (endorse, helpful, edit …) is filled in per request. */
export function AnswerActs({ thread, answer, author }: Props) {
  const post = { kind: "answer", id: answer.id } as const;
  return (
    <div className="acts">
      <UsefulSlot post={post} count={answer.usefulCount} />
      <Slot name={`endorse:${answer.id}`} />
      <Slot name={`helpful:${answer.id}`} />
      <a className="btn quiet small" href={replyPath(thread.id, { answer: answer.id })} data-reply data-key="reply">
        <Icon name="reply" />
        Reply
      </a>
      <MoreMenu of={`${author.name}’s answer`}>
        <Slot name={`judge:${answer.id}`} />
        <MenuCopy address={postAddress(thread, post)} />
        {answer.editedAt !== null && (
          <MenuLink to={actAddress(post, "revisions")} icon="history">
            Earlier versions
          </MenuLink>
        )}
        <Slot name={`own:answer:${answer.id}`} />
        <MenuLink to={reportPath(post)} icon="flag">
          Report
        </MenuLink>
      </MoreMenu>
    </div>
  );
}
