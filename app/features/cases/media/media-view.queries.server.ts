import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

type View = { attachmentId: number; accountId: number; day: string };

/** Of an anonymous case the beginning of the day stands for the moment: whoever was told that it is out looks first. */
export async function insertView(tx: Tx, { attachmentId, accountId, day }: View, now: Instant): Promise<void> {
  const anonymous = await tx
    .selectFrom("attachment as a")
    .innerJoin("clinical_case as c", "c.id", "a.case_id")
    .select("c.id")
    .where("a.id", "=", attachmentId)
    .where("c.anonymous", "=", 1)
    .executeTakeFirst();
  const firstAt = anonymous ? Date.parse(`${day}T00:00:00Z`) : now;
  await tx
    .insertInto("media_view")
    .values({ attachment_id: attachmentId, account_id: accountId, day, first_at: firstAt })
    .onConflict((conflict) => conflict.columns(["attachment_id", "account_id", "day"]).doNothing())
    .execute();
}

export async function deleteViewsBefore(tx: Tx, day: string): Promise<void> {
  await tx.deleteFrom("media_view").where("day", "<", day).execute();
}

/** The key of the last row of a page. */
export type ViewsAfter = { day: string; accountId: number; attachmentId: number };

/** Who was shown what of a case, the newest day first, in slices by key. */
export async function viewsOfCase(db: Db, caseId: number, after: ViewsAfter | null, limit: number) {
  const rows = await db
    .selectFrom("media_view as v")
    .innerJoin("attachment as a", "a.id", "v.attachment_id")
    .innerJoin("account as p", "p.id", "v.account_id")
    .select(["v.day", "v.first_at as firstAt", "v.account_id as accountId", "v.attachment_id as attachmentId"])
    .select(["a.position", "a.kind", "p.name", "p.handle"])
    .where("a.case_id", "=", caseId)
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("v.day", "v.account_id", "v.attachment_id"),
          "<",
          eb.tuple(after?.day ?? "", after?.accountId ?? 0, after?.attachmentId ?? 0),
        ),
      ),
    )
    .orderBy("v.day", "desc")
    .orderBy("v.account_id", "desc")
    .orderBy("v.attachment_id", "desc")
    .limit(limit)
    .execute();
  return rows;
}

export type ViewRow = Awaited<ReturnType<typeof viewsOfCase>>[number];

/** How many people were shown something of a case. */
export async function viewersOfCase(db: Db, caseId: number): Promise<number> {
  const row = await db
    .selectFrom("media_view as v")
    .innerJoin("attachment as a", "a.id", "v.attachment_id")
    .select((eb) => eb.fn.count<number>("v.account_id").distinct().as("people"))
    .where("a.case_id", "=", caseId)
    .executeTakeFirstOrThrow();
  return Number(row.people);
}
