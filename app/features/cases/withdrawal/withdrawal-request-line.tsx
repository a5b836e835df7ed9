import type { Instant } from "~/core/time";
import { Icon } from "~/ui/icon";
import { When } from "~/ui/when";

export type WaitingRequest = { id: number; told: string; keeper: string; madeAt: Instant; waited: string };

const keptBy = (keeper: string) =>
  keeper === "" ? "Who keeps the form was not said" : `The form is kept by: ${keeper}`;

/** What somebody remembers of a case, and who keeps their form. */
export function RequestWords({ told, keeper }: Pick<WaitingRequest, "told" | "keeper">) {
  return (
    <>
      <p className="mailtext">{told}</p>
      <p className="meta">{keptBy(keeper)}</p>
    </>
  );
}

/** One request that waits for a moderator. */
export function WithdrawalRequestLine({ request }: { request: WaitingRequest }) {
  return (
    <li data-step>
      <Icon name="hourglass" />
      <h2>
        <a href={`/moderation/withdrawals/${request.id}`}>Request {request.id}</a>
      </h2>
      <p className="clock">
        Waits for <b>{request.waited}</b>, since <When at={request.madeAt} />
      </p>
      <p className="meta">{request.told}</p>
      <p className="meta">{keptBy(request.keeper)}</p>
    </li>
  );
}
