import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/admin/admin-frame";
import { specialtiesForAdmin } from "~/features/forum/tag/specialty.queries.server";
import { openExactly, specialtiesForm } from "~/features/forum/tag/specialty-admin.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins } from "~/platform/route-rules";
import { Choices } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Open specialties – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx }) => ({ all: await specialtiesForAdmin(ctx.db) }));

export const action = guardedAction(admins, async ({ ctx, request }) => {
  await openExactly(ctx, await parseForm(request, specialtiesForm));
  return redirect("/admin/specialties?done=saved", 303);
});

const questions = (count: number) => (count === 1 ? "1 question" : `${count.toLocaleString("en-GB")} questions`);

export default function OpenSpecialties() {
  const { all } = useLoaderData<typeof loader>();
  const { fields, message } = useRefused();
  return (
    <AdminFrame current="/admin/specialties" title="Specialties">
      <form method="post" action="/admin/specialties" className="stack gap-5" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <Choices
          name="open[]"
          kind="checkbox"
          label="Open specialties"
          hint="People ask in open ones. What was asked in one that you close stays readable."
          error={fields["open[]"]}
          layout="columns"
          chosen={all.filter(({ open }) => open === 1).map(({ id }) => String(id))}
          options={all.map(({ id, name, threadCount }) => ({
            value: String(id),
            label: name,
            hint: threadCount > 0 ? questions(threadCount) : undefined,
          }))}
        />
        <p>
          <button type="submit" className="btn main">
            Save
          </button>
        </p>
      </form>
    </AdminFrame>
  );
}
