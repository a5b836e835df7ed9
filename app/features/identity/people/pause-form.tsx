import { Pager } from "~/ui/pager";
import { TextField } from "~/ui/text-field";
import { When } from "~/ui/when";
import { because } from "./because";

type Pause = {
  id: number;
  reason: string | null;
  by: string | null;
  at: number;
  endsAt: number;
  liftedAt: number | null;
  liftedBy: string | null;
  liftReason: string | null;
};

type Props = { personId: number; pausedUntil: number | null; pauses: readonly Pause[]; older: string | null };

/** Pauses an account until a day, or ends the pause it has; below, the pauses before. */
export function PauseForm({ personId, pausedUntil, pauses, older }: Props) {
  return (
    <section className="stack gap-3" aria-labelledby="pause">
      <h2 id="pause">Pause</h2>
      {pausedUntil === null ? (
        <form method="post" action={`/admin/people/${personId}/pause`} className="stack" data-once>
          <p className="soft">While paused, a member reads as before, but posts and votes nothing.</p>
          <TextField name="until" type="date" label="Last day of the pause" width="some" required />
          <TextField name="reason" id="pause-reason" label="Reason" maxLength={300} required />
          <p>
            <button type="submit" className="btn stop">
              Pause this account
            </button>
          </p>
        </form>
      ) : (
        <form method="post" action={`/admin/people/${personId}/pause/end`} className="stack" data-once>
          <p className="state caution">
            Paused until <When at={pausedUntil} />
          </p>
          <TextField name="reason" id="lift-reason" label="Reason to end it now" maxLength={300} required />
          <p>
            <button type="submit" className="btn">
              End the pause
            </button>
          </p>
        </form>
      )}
      {pauses.length > 0 && (
        <ol className="lines" id="pauses">
          {pauses.map((pause) => (
            <li key={pause.id} className="meta">
              From <When at={pause.at} /> to <When at={pause.endsAt} /> by {pause.by ?? "the forum"}
              {because(pause.reason)}
              {pause.liftedAt !== null && (
                <>
                  . Ended on <When at={pause.liftedAt} /> by {pause.liftedBy ?? "the forum"}
                  {because(pause.liftReason)}
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      <Pager older={older} noun="pauses" />
    </section>
  );
}
