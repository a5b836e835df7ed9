import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { isVerified } from "~/core/actor";
import { specialtyPath } from "~/features/forum/post/paths";
import { openSpecialties } from "~/features/forum/tag/specialty.queries.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { listed } from "~/ui/listed";

export const handle = listed;

export const loader = guardedLoader(anyone, async ({ ctx }) => ({
  // Numbers count threads for verified members too, so others get none.
  counted: isVerified(ctx.actor),
  specialties: (await openSpecialties(ctx.db)).map(({ slug, name, threadCount }) => ({
    slug,
    name,
    threadCount: isVerified(ctx.actor) ? threadCount : 0,
  })),
}));

export const meta: MetaFunction = () => [{ title: "Specialties – Wardround" }];

export default function Specialties() {
  const { specialties, counted } = useLoaderData<typeof loader>();
  return (
    <div className="narrow stack gap-5">
      <header className="stack gap-2">
        <h1>Specialties</h1>
        <p className="soft">Answers are endorsed by senior doctors of the question’s own specialty.</p>
      </header>
      <ul className="list">
        {specialties.map((specialty) => (
          <li key={specialty.slug}>
            <a href={specialtyPath(specialty.slug)}>
              {specialty.name}
              {counted && <span className="num">{specialty.threadCount.toLocaleString("en-GB")}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
