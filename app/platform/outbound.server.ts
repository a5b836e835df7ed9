import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  wrap,
} from "cockatiel";
import { MINUTE, SECOND } from "~/core/time";
import { isLoopbackHost } from "./env.server";

/** Why another server could not be asked. */
export type OutboundFailure =
  | "no answer"
  | "too slow"
  | "refused us"
  | "answered nonsense"
  | "answered too much"
  | "resting";

export type OutboundAnswer = { ok: true; body: unknown } | { ok: false; reason: OutboundFailure };

/** `resting`: it failed several times in a row and is not asked until a minute is over; then once, on trial. */
export type OutboundState = "working" | "resting" | "on trial";

/** Asks other servers, each with patience and a breaker of its own. */
export type Outbound = {
  /** JSON from an address, or why there is none; never throws. Asks again twice where that may help. */
  getJson(url: URL): Promise<OutboundAnswer>;
  /** How the server of an address fared when it was last asked. */
  state(url: URL): OutboundState;
};

export type OutboundLimits = {
  /** Milliseconds from the question to the last byte of the answer. */
  patience: number;
  /** Bytes of the answer, unpacked. */
  mostBytes: number;
  /** How often in a row a server may fail. */
  failures: number;
  /** Milliseconds it then is left alone. */
  rest: number;
  /** Milliseconds before it is asked again, about; more the second time. */
  pause: number;
};

const usual: OutboundLimits = { patience: 5 * SECOND, mostBytes: 512_000, failures: 5, rest: MINUTE, pause: 200 };

class Failed extends Error {
  constructor(
    readonly reason: OutboundFailure,
    /** True where asking again may help, and where failing says something of the server. */
    readonly passing: boolean,
  ) {
    super(reason);
  }
}

/** The address if we may ask it: https, or this machine itself. Without a name and password in it. */
export function outboundAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const allowed = url.protocol === "https:" || (url.protocol === "http:" && isLoopbackHost(url.hostname));
  return allowed && url.username === "" && url.password === "" && url.hash === "" ? url : null;
}

const states: Partial<Record<CircuitState, OutboundState>> = {
  [CircuitState.Open]: "resting",
  [CircuitState.Isolated]: "resting",
  [CircuitState.HalfOpen]: "on trial",
};

export function createOutbound(limits: Partial<OutboundLimits> = {}): Outbound {
  const { patience, mostBytes, failures, rest, pause } = { ...usual, ...limits };
  const servers = new Map<string, { policy: IPolicy; state: () => CircuitState }>();

  /** One for each server we ask; an administrator names them, so they are few. */
  function serverOf(url: URL) {
    const known = servers.get(url.origin);
    if (known) return known;
    const passing = handleWhen((error) => error instanceof Failed && error.passing);
    const breaker = circuitBreaker(passing, { halfOpenAfter: rest, breaker: new ConsecutiveBreaker(failures) });
    const again = retry(passing, {
      maxAttempts: 2,
      backoff: new ExponentialBackoff({ initialDelay: pause, maxDelay: 10 * pause }),
    });
    const made = { policy: wrap(again, breaker), state: () => breaker.state };
    servers.set(url.origin, made);
    return made;
  }

  return {
    async getJson(url) {
      try {
        return { ok: true, body: await serverOf(url).policy.execute(() => ask(url, patience, mostBytes)) };
      } catch (error) {
        if (error instanceof BrokenCircuitError) return { ok: false, reason: "resting" };
        return { ok: false, reason: error instanceof Failed ? error.reason : "no answer" };
      }
    },
    state: (url) => states[servers.get(url.origin)?.state() ?? CircuitState.Closed] ?? "working",
  };
}

async function ask(url: URL, patience: number, mostBytes: number): Promise<unknown> {
  const signal = AbortSignal.timeout(patience);
  let text: string;
  try {
    // Followed, a redirect could lead to a machine of our own network.
    const response = await fetch(url, { signal, redirect: "manual", headers: { accept: "application/json" } });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new Failed("refused us", response.status >= 500 || response.status === 429 || response.status === 408);
    }
    text = await textOf(response, mostBytes);
  } catch (error) {
    if (error instanceof Failed) throw error;
    throw new Failed(signal.aborted ? "too slow" : "no answer", true);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Failed("answered nonsense", true);
  }
}

/** The text of an answer of at most so many bytes, unpacked. Throws for a longer one. */
export async function textOf(response: Response, mostBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw new Failed("answered too much", true);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}
