import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { isWatching } from "~/features/forum/list/list-side.queries.server";
import {
  answersBy,
  countsOf,
  ownAnonymousThreads,
  POSTS_PER_PAGE,
  threadsBy,
} from "~/features/forum/person/person.queries.server";
import { PersonAnswers, PersonThreads } from "~/features/forum/person/person-posts";
import { personPath } from "~/features/forum/post/paths";
import { audienceOf } from "~/features/forum/thread/thread-access";
import { findPerson } from "~/features/identity/people/person.queries.server";
import { PersonCard } from "~/features/identity/people/person-card";
import { handleNow } from "~/features/identity/people/profile.queries.server";
import { BadgeFactsBox } from "~/features/identity/verification/badge-facts";
import { badgeFacts } from "~/features/identity/verification/badge-facts.queries.server";
import { canReviewVerifications } from "~/features/identity/verification/verification";
import { bySpecialty } from "~/features/reputation/standing";
import { standingOf, usefulByMonth } from "~/features/reputation/standing.queries.server";
import { StandingPanel } from "~/features/reputation/standing-panel";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { Icon } from "~/ui/icon";
import { Tabs } from "~/ui/tabs";

export const loader = guardedLoader(anyone, async ({ ctx, params, url }) => {
  const { actor, db, now } = ctx;
  const found = await findPerson(db, params.handle ?? "");
  if (!found) {
    const moved = await handleNow(db, params.handle ?? "");
    if (moved) throw redirect(personPath(moved), 301);
    throw new NotFound("There is nobody at this address.");
  }
  if (found.left) throw new NotFound("This member has left. What others answered stays.");
  const { person } = found;
  const audience = audienceOf(actor);
  const mine = actor.kind === "member" && actor.id === person.id;
  const tab = url.searchParams.get("tab") === "questions" ? ("questions" as const) : ("answers" as const);
  const readerId = actor.kind === "member" ? actor.id : 0;
  const page = { accountId: person.id, audience, after: parseId(url.searchParams.get("after")), readerId };
  const [answers, threads, counts, standing, months, watching, anonymous, badge] = await Promise.all([
    tab === "answers" ? answersBy(db, page) : [],
    tab === "questions" ? threadsBy(db, page) : [],
    countsOf(db, person.id, audience),
    standingOf(db, person.id),
    usefulByMonth(db, person.id, now),
    actor.kind === "member" && !mine ? isWatching(db, actor.id, "person", person.id) : false,
    mine && tab === "questions" ? ownAnonymousThreads(db, person.id) : [],
    badgeFacts(db, person.id),
  ]);
  const more = answers.length > POSTS_PER_PAGE || threads.length > POSTS_PER_PAGE;
  const last = tab === "answers" ? answers[POSTS_PER_PAGE - 1]?.answerId : threads[POSTS_PER_PAGE - 1]?.id;
  const { bio, country, joinedAt, unclaimed } = found;
  return {
    person,
    bio,
    country,
    joinedAt,
    unclaimed,
    mine,
    tab,
    counts,
    watching,
    anonymous,
    badge,
    mayEnd: !mine && canReviewVerifications(actor, now).ok,
    standing: bySpecialty(standing, months),
    answers: answers.slice(0, POSTS_PER_PAGE),
    threads: threads.slice(0, POSTS_PER_PAGE),
    older: more && last ? `${personPath(person.handle)}?tab=${tab}&after=${last}` : null,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.person.name ?? ""} – Wardround` }];

export default function Person() {
  const data = useLoaderData<typeof loader>();
  const { person, counts } = data;
  return (
    <div className="with-rail">
      <div className="stack gap-6">
        <PersonCard {...data}>
          {data.mine ? <EditOwn /> : <Follow id={person.id} on={data.watching} />}
          {data.unclaimed && (
            <a className="btn small" href={`/claim/${person.handle}`}>
              Is this you?
            </a>
          )}
        </PersonCard>
        <StandingPanel rows={data.standing} />
        <Posts {...data} />
      </div>
      <aside className="rail sticky" aria-label={`About ${person.name}`}>
        <section>
          <h2>At a glance</h2>
          <dl className="facts">
            <dt>Answers</dt>
            <dd className="num">{counts.answers}</dd>
            <dt>Helpful to the asker</dt>
            <dd className="num">{counts.helpful}</dd>
            <dt>Endorsed answers</dt>
            <dd className="num">{counts.endorsed}</dd>
          </dl>
        </section>
        <BadgeFactsBox person={person} facts={data.badge} mayEnd={data.mayEnd} />
      </aside>
    </div>
  );
}

function Posts(data: ReturnType<typeof useLoaderData<typeof loader>>) {
  const { person, tab, threads, older } = data;
  const path = personPath(person.handle);
  return (
    <section aria-label="Posts">
      <Tabs
        label="What they wrote"
        tabs={[
          { to: path, label: "Answers", current: tab === "answers" },
          { to: `${path}?tab=questions`, label: "Questions", current: tab === "questions" },
        ]}
      />
      {tab === "answers" && <PersonAnswers name={person.name} answers={data.answers} />}
      {tab === "questions" && threads.length > 0 && <PersonThreads threads={threads} />}
      {tab === "questions" && threads.length === 0 && (
        <Empty title="No questions here" text="Anonymous questions are never listed under a name." />
      )}
      {older && (
        <nav className="pager" aria-label="Pages">
          <a className="btn small push" href={older} rel="next">
            Older
            <Icon name="arrow-right" />
          </a>
        </nav>
      )}
      {data.anonymous.length > 0 && (
        <section className="above-6" aria-labelledby="anonymous-heading">
          <h2 id="anonymous-heading">
            <Icon name="lock" /> Asked anonymously
          </h2>
          <p className="meta">Only you see this.</p>
          <PersonThreads threads={data.anonymous} />
        </section>
      )}
    </section>
  );
}

function EditOwn() {
  return (
    <a className="btn small" href="/account/profile">
      <Icon name="pen-line" />
      Edit your profile
    </a>
  );
}

function Follow({ id, on }: { id: number; on: boolean }) {
  return (
    <form method="post" action="/watch" data-act>
      <input type="hidden" name="kind" value="person" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="on" value={on ? 0 : 1} />
      <button type="submit" className="btn small" aria-pressed={on}>
        <Icon name="bell" />
        {on ? "Following" : "Follow"}
      </button>
    </form>
  );
}
