import { type Actor, isModerator, type Verdict } from "~/core/actor";
import type { PostKind } from "~/core/ids";
import type { Instant } from "~/core/time";
import { escaped, htmlOf, type SafeHtml } from "~/ui/block.server";
import { canEndorse, canMarkHelpful } from "../answer/answer";
import { canAddReference } from "../answer/reference";
import { UsefulAct } from "../answer/useful-act";
import { canDecideWarning } from "../answer/warning";
import { WonderedAct } from "../question/wondered-act";
import * as tools from "./reader-tools";
import { drawnSlot } from "./slot-drawing.server";
import type { ThreadBlock } from "./thread-block.server";
import type { ThreadHead } from "./thread-head.queries.server";

const nothing = escaped("");
const one = escaped("1");
const zero = escaped("0");
const pressed = escaped("true");
const notPressed = escaped("false");
const words: Record<string, { on: SafeHtml; off: SafeHtml }> = {
  bookmark: { on: escaped("Saved"), off: escaped("Save") },
  watch: { on: escaped("Following"), off: escaped("Follow") },
};

type Reader = {
  actor: Actor;
  now: Instant;
  head: ThreadHead;
  block: ThreadBlock;
  elsewhere: SafeHtml;
  marks: ReadonlySet<string>;
  /** Whether the reader may curate at all. */
  curates: boolean;
};

/** What stands in each slot of a thread's page for this reader. Rules decide; what they refuse is not offered. */
export function readerSlots(reader: Reader): (slot: string) => SafeHtml | undefined {
  const { marks } = reader;
  return (slot) => {
    const colon = slot.indexOf(":");
    const place = colon < 0 ? slot : slot.slice(0, colon);
    const name = slot.slice(colon + 1);
    if (place === "on") return marks.has(name) ? zero : one;
    if (place === "pressed") return marks.has(name) ? pressed : notPressed;
    if (place === "word") return words[name]?.[marks.has(name) ? "on" : "off"];
    if (place === "useful") return usefulPart(reader, name);
    if (place === "wondered") return wonderedPart(reader, Number(name));
    if (place === "judge") return judgePart(reader, Number(name));
    if (place === "elsewhere") return reader.elsewhere;
    if (place === "schema") return reader.block.schema;
    return reader.actor.kind === "visitor" ? undefined : ownPart(reader, place, name);
  };
}

/**
 * Whether the reader wrote this post. An anonymous asker's posts carry no account; they are known by the thread's
 * asker.
 */
function isOwn({ actor, head, block }: Pick<Reader, "actor" | "head" | "block">, kind: string, id: number): boolean {
  if (actor.kind === "visitor") return false;
  if (kind === "thread") return head.mine;
  if (kind === "comment" && head.mine && head.anonymous && block.askerComments.has(id)) return true;
  return block.authors.get(`${kind}:${id}`) === actor.id;
}

function usefulPart(reader: Reader, name: string): SafeHtml {
  const [kind, id, count] = name.split(":");
  // The cast: the slot is named by `UsefulSlot`, which is given a post.
  const post = { kind: kind as PostKind, id: Number(id) };
  const mine = isOwn(reader, post.kind, post.id);
  const on = reader.marks.has(`useful:${kind}:${id}`);
  const numbers = { id: post.id, count: Number(count) };
  return drawnSlot(`useful ${kind} ${mine} ${on}`, numbers, (anyId, anyCount) => (
    <UsefulAct post={{ ...post, id: anyId }} count={anyCount} on={on} mine={mine} />
  ));
}

/** "I wondered too", offered to everybody but whoever asked: an anonymous asker's page says so to nobody else. */
function wonderedPart({ head, marks }: Reader, count: number): SafeHtml {
  const on = marks.has("wondered");
  return drawnSlot(`wondered ${head.mine} ${on}`, { id: head.id, count }, (anyId, anyCount) => (
    <WonderedAct threadId={anyId} count={anyCount} on={on} mine={head.mine} />
  ));
}

/** Disagreeing and warning, offered to everybody but the answer's author. */
function judgePart(reader: Reader, id: number): SafeHtml {
  if (isOwn(reader, "answer", id)) return nothing;
  const disagreed = reader.marks.has(`disagreed:answer:${id}`);
  return drawnSlot(`judge ${disagreed}`, { id }, (anyId) => (
    <tools.JudgeAnswer answerId={anyId} disagreed={disagreed} />
  ));
}

function ownPart(reader: Reader, place: string, name: string): SafeHtml | undefined {
  const { actor, now, head, block, marks } = reader;
  const wrote = (post: string) => actor.kind === "member" && block.authors.get(post) === actor.id;
  const id = Number(name);
  const when = (verdict: Verdict, key: string, draw: (anyId: number) => JSX.Element) =>
    verdict.ok ? drawnSlot(`${place} ${key}`, { id }, draw) : nothing;
  switch (place) {
    case "endorse": {
      const on = marks.has(`endorse:${id}`);
      return when(canEndorse(actor, head, { mine: wrote(`answer:${id}`) }, now), String(on), (anyId) => (
        <tools.EndorseAct answerId={anyId} on={on} />
      ));
    }
    case "helpful": {
      const on = block.answers.some((answer) => answer.id === id && answer.helpful);
      return when(canMarkHelpful(actor, head, { mine: wrote(`answer:${id}`) }, now), String(on), (anyId) => (
        <tools.HelpfulAct answerId={anyId} on={on} />
      ));
    }
    case "decide": {
      const warning = block.warnings.find((each) => each.id === id);
      if (!warning || warning.upheld || actor.kind === "visitor") return nothing;
      const facts = {
        specialtyId: head.specialtyId,
        mine: warning.authorId === actor.id,
        answerMine: wrote(`answer:${warning.answerId}`),
      };
      return when(canDecideWarning(actor, facts, now), "", (anyId) => <tools.DecideWarning warningId={anyId} />);
    }
    case "collect":
      return reader.curates ? htmlOf(<tools.CollectLink threadId={head.id} />) : nothing;
    case "own":
      return ownTools(reader, name);
    default:
      return undefined;
  }
}

/** The reader's lines of a post's menu: whoever wrote it edits and withdraws it, a moderator withdraws it. */
function ownTools(reader: Reader, post: string): SafeHtml {
  const { actor, now, head, block, curates } = reader;
  const [kind, text] = post.split(":");
  const id = Number(text);
  if (kind === "thread") {
    const edit = head.mine || curates;
    const withdraw = head.mine || isModerator(actor);
    const curate = curates ? (
      <tools.CurateThread
        threadId={id}
        isPublic={head.visibility === "public"}
        isCase={head.kind === "case"}
        hasPoints={block.pointCount > 0}
      />
    ) : null;
    if (!edit && !isModerator(actor)) return nothing;
    return htmlOf(
      <>
        <tools.EditAndWithdraw post={{ kind, id }} edit={edit} withdraw={withdraw && head.kind !== "case"} />
        {withdraw && head.kind === "case" && <tools.WithdrawCase threadId={id} />}
        {curate}
        {head.anonymous && !head.mine && isModerator(actor) && <tools.RevealLink threadId={id} />}
      </>,
    );
  }
  const mine = isOwn(reader, kind ?? "", id);
  const withdraw = mine || isModerator(actor);
  if (kind === "comment")
    return withdraw
      ? drawnSlot(`own comment ${mine}`, { id }, (anyId) => <tools.EditAndWithdrawComment id={anyId} edit={mine} />)
      : nothing;
  const reference = canAddReference(actor, { mine }, now).ok;
  if (!withdraw && !reference) return nothing;
  return drawnSlot(`own answer ${mine} ${withdraw} ${reference}`, { id }, (anyId) => (
    <>
      <tools.EditAndWithdraw post={{ kind: "answer", id: anyId }} edit={mine} withdraw={withdraw} />
      {reference && <tools.AddReference answerId={anyId} />}
    </>
  ));
}
