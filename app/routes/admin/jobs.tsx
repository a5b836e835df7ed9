import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/admin/admin-frame";
import { guardedLoader } from "~/platform/guard.server";
import { deadJobs } from "~/platform/jobs.server";
import { admins } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { Icon } from "~/ui/icon";
import { When } from "~/ui/when";

const SHOWN = 100;

export const meta: MetaFunction = () => [{ title: "Failed jobs – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx }) => ({ jobs: await deadJobs(ctx.db, SHOWN) }));

export default function Jobs() {
  const { jobs } = useLoaderData<typeof loader>();
  return (
    <AdminFrame current="/admin/jobs" title="Failed jobs">
      <p className="prose">
        Mails, notices and other work that did not succeed in eight tries over a day. What a job was about is not shown.
      </p>
      {jobs.length === 0 ? (
        <Empty title="No job has failed" text="Work that fails is tried again by itself before it appears here." />
      ) : (
        <ol className="hold">
          {jobs.map((job) => (
            <li key={job.id} data-step>
              <Icon name="circle-alert" />
              <h2>
                {job.type}, no. {job.id}
              </h2>
              <p className="clock">
                Failed {job.attempts} times
                {job.dead_at !== null && (
                  <>
                    , given up on <When at={job.dead_at} precision="minute" />
                  </>
                )}
              </p>
              <p className="meta">{job.last_error}</p>
              <div className="do">
                <form method="post" action={`/admin/jobs/${job.id}/retry`} className="inline-form" data-once>
                  <button type="submit" className="btn small">
                    Try again<span className="sr">: job {job.id}</span>
                  </button>
                </form>
                <form method="post" action={`/admin/jobs/${job.id}/discard`} className="inline-form" data-once>
                  <button type="submit" className="btn quiet small">
                    Discard<span className="sr">: job {job.id}</span>
                  </button>
                </form>
              </div>
            </li>
          ))}
        </ol>
      )}
    </AdminFrame>
  );
}
