import { When } from "~/ui/when";
import { asWhatWords } from "./invitation";

type Waiting = {
  id: number;
  email: string;
  name: string | null;
  role: string;
  field: string | null;
  stage: string | null;
  invitedBy: string | null;
  createdAt: number;
  expired: boolean;
};

/** Who was invited and has not come yet. */
export function InvitationList({ waiting }: { waiting: readonly Waiting[] }) {
  return (
    <ul className="lines">
      {waiting.map((one) => (
        <li key={one.id} className="row between">
          <span>
            <b>{one.name ?? one.email}</b>
            {one.name && <span className="meta"> {one.email}</span>}
            <br />
            <span className="meta">
              {asWhatWords(one) || "without a role"}, <When at={one.createdAt} />
              {one.invitedBy && ` by ${one.invitedBy}`}
              {one.expired && ", run out"}
            </span>
          </span>
          <span className="row">
            <form method="post" action={`/admin/people/invitations/${one.id}/resend`} data-once>
              <button type="submit" className="btn small">
                Send again<span className="sr"> to {one.email}</span>
              </button>
            </form>
            <form method="post" action={`/admin/people/invitations/${one.id}/withdraw`} data-once>
              <button type="submit" className="btn small">
                Take back<span className="sr"> from {one.email}</span>
              </button>
            </form>
          </span>
        </li>
      ))}
    </ul>
  );
}
