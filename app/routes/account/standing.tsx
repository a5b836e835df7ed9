import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { type RuleKey, rules } from "~/features/reputation/rules";
import { ledgerPage } from "~/features/reputation/standing.queries.server";
import { memberOf } from "~/platform/context.server";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import { Scroll } from "~/ui/scroll";
import { When } from "~/ui/when";

const PAGE = 50;

export const loader = guardedLoader(members, async ({ ctx, url }) => {
  const [at, id] = (url.searchParams.get("after") ?? "").split("-").map(Number);
  const rows = await ledgerPage(ctx.db, memberOf(ctx).id, at && id ? { at, id } : null, PAGE + 1);
  const last = rows[PAGE - 1];
  return {
    rows: rows.slice(0, PAGE),
    older: rows.length > PAGE && last ? `/account/standing?after=${last.at}-${last.id}` : null,
  };
});

export const meta: MetaFunction = () => [{ title: "Your standing – Wardround" }];

const whatOf = (rule: string) => (rule in rules ? rules[rule as RuleKey].what : rule); // looked up only if it is a key
const signed = (points: number) => (points < 0 ? `−${-points}` : `+${points}`);

export default function OwnStanding() {
  const { rows, older } = useLoaderData<typeof loader>();
  return (
    <div className="stack gap-4">
      <h1>Your standing, entry by entry</h1>
      <p className="soft">
        Only you see this page. What your anonymous questions earn is marked, and nobody else is shown it.{" "}
        <a href="/house/how-standing-works">How standing works</a>
      </p>
      {rows.length === 0 ? (
        <Empty title="Nothing yet" text="Standing comes when others find your posts useful." />
      ) : (
        <Scroll label="Entries">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What happened</th>
                <th scope="col">Specialty</th>
                <th scope="col">Points</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>
                    <When at={row.at} />
                  </td>
                  <td>
                    {row.because ? "Taken back: " : ""}
                    {whatOf(row.rule)}
                    {row.private === 1 && " (anonymous)"}
                    {row.points !== row.fullPoints && " (limited)"}
                  </td>
                  <td>{row.specialty}</td>
                  <td className="num">{signed(row.points)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <Pager older={older} noun="entries" />
    </div>
  );
}
