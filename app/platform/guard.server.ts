import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { type Actor, must, type Verdict } from "~/core/actor";
import type { Find } from "~/core/find";
import { fieldsOf, isRefusal, type Lead, leadOf, type Refusal, reviewOf, type TooMany } from "~/core/refusals";
import type { Instant } from "~/core/time";
import { type Context, contextFor, type Runtime } from "./context.server";
import { decisionsIn } from "./decisions.server";
import { typedValues } from "./forms.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    runtime: Runtime;
    /** Who asks; looked up once per request. */
    findActor(): Promise<Actor>;
    address: string;
    requestId: string;
    /** For inline scripts; empty on cacheable documents, whose scripts are allowed by hash. */
    nonce: string;
    /** Post HTML by key, put by the loader and taken by entry.server, so that it travels once. */
    postHtml: Map<string, string | Buffer>;
    /**
     * The rendered document, put by entry.server beside its Response, whose body would be a stream around the same
     * bytes.
     */
    page: Buffer | null;
    /** True for a document request, false for `.data`. */
    document: boolean;
    /** Loader data whose own texts are only printed; see `printed`. */
    printed: Set<object>;
    /** Names of parameters of the address that show only through such texts. */
    printedParams: Set<string>;
    /** What loaders gave already for this request, by loader: none runs twice. */
    prepared: Map<unknown, Promise<unknown>>;
    /** Set once this request's action refused: its page is rendered now, with what was typed. */
    refused?: Refused;
    /** Set once a loader refused: what an address without a page of its own answers. */
    refusedLoad?: RefusedLoad;
    /** Set once a loader has begun; the first is the root's, which fills the frame around every page. */
    framed?: true;
  }
}

/** A route's own rule: may this actor load or post here at all? What depends on one post is decided by the verb. */
export type RouteRule = ((actor: Actor, now: Instant) => Verdict) & { ruleName: string };

export type GuardedArgs = {
  ctx: Context;
  request: Request;
  params: LoaderFunctionArgs["params"];
  url: URL;
  /** See `AppLoadContext`. */
  load: LoaderFunctionArgs["context"];
};

/** What a refused action returns to its page: the status and sentence, a sentence per field, and the typed text. */
export type Refused = {
  refused: {
    status: number;
    message: string;
    fields: Record<string, string>;
    signIn: boolean;
    lead?: Lead;
    /** What the text check found, where that is why. */
    finds: readonly Find[];
  };
  values: Record<string, string>;
};

/** What the error page gets; with what was typed if a post was refused and its own page cannot be shown either. */
export type RefusedLoad = { message: string; lead?: Lead; signIn?: boolean; typed?: Record<string, string> };

async function open(rule: RouteRule, args: LoaderFunctionArgs | ActionFunctionArgs): Promise<GuardedArgs> {
  const { runtime, findActor, address, requestId } = args.context;
  const actor = await findActor();
  const ctx = contextFor(runtime, actor, { address, requestId });
  must(rule(actor, ctx.now));
  ctx.decisions = () => decisionsIn(args.request);
  return { ctx, request: args.request, params: args.params, url: new URL(args.request.url), load: args.context };
}

/**
 * Makes a loader that checks its own rule first. Every loader is made by this (tests/architecture): a guard in a parent
 * route protects nothing, since single fetch runs each loader on its own.
 */
export function guardedLoader<T>(rule: RouteRule, load: (args: GuardedArgs) => Promise<T>) {
  const loader = async (args: LoaderFunctionArgs): Promise<T> => {
    const prepared = args.context.prepared.get(loader);
    // The cast: only what this loader gave is kept under its name.
    if (prepared) return prepared as Promise<T>;
    const { refused, framed } = args.context;
    args.context.framed = true;
    // What was too long was not read, so its form would come back empty: there is nothing but the browser's Back.
    if (framed && refused?.refused.status === 413)
      throw data({ message: refused.refused.message } satisfies RefusedLoad, { status: 413 });
    try {
      const result = await load(await open(rule, args));
      return args.context.refused && isRedirect(result) ? nothing<T>() : result;
    } catch (error) {
      if (args.context.refused && isRedirect(error)) return nothing<T>();
      throw refusalResponse(error, args);
    }
  };
  return Object.assign(loader, { rule });
}

/**
 * An address that only takes posts sends a GET away. After a refused post the loaders run too, with a GET's method;
 * sent away then, the refusal and the typed text would be lost.
 */
function isRedirect(result: unknown): boolean {
  return result instanceof Response && result.status >= 300 && result.status < 400;
}

// The cast: a loader that redirects has no data of its own that its page could read.
const nothing = <T>() => null as T;

/**
 * Makes an action that checks its own rule first. A refusal comes back as the action's data with its status, so that
 * the page shows it beside what was typed; with script off the same page is rendered.
 */
export function guardedAction<T>(rule: RouteRule, act: (args: GuardedArgs) => Promise<T>, answer: Answer = data) {
  const action = async (args: ActionFunctionArgs) => {
    try {
      return await act(await open(rule, args));
    } catch (error) {
      if (!isRefusal(error) && unavailable(error, args)) return refused(unavailableRefusal, args, answer);
      if (!isRefusal(error)) throw error;
      // 307: the browser sends the same form there, and from there back here, so that nothing typed is lost.
      if (error.name === "ProofNeeded") throw redirect(leadTo("/account/prove", args), 307);
      const refusal = await refused(error, args, answer);
      if (error.status === 404) throw refusalResponse(error, args);
      return refusal;
    }
  };
  return Object.assign(action, { rule });
}

const unavailableRefusal = {
  name: "Unavailable" as const,
  status: 503,
  message: "We cannot save just now. Your text is still here: try again in a minute.",
};

type Given = ReturnType<typeof data<Refused>>;
type Answer = (body: Refused, init: { status: number; headers: Record<string, string> }) => Given;

/** For an address without a page of its own: Remix sends `data` from there as plain JSON and drops its status. */
// The cast: no page of ours reads it.
export const inJson: Answer = (body, init) => Response.json(body, init) as unknown as Given;

async function refused(
  refusal: Pick<Refusal, "name" | "status" | "message">,
  args: ActionFunctionArgs,
  answer: Answer,
) {
  const review = isRefusal(refusal) ? reviewOf(refusal) : null;
  const body: Refused = {
    refused: {
      status: refusal.status,
      message: refusal.message,
      fields: isRefusal(refusal) ? fieldsOf(refusal) : {},
      signIn: refusal.name === "SignInNeeded",
      lead: leadOf(refusal),
      finds: review?.finds ?? [],
    },
    values: { ...(await typedValues(args.request)), ...review?.texts },
  };
  args.context.refused = body;
  return answer(body, { status: refusal.status, headers: retryHeader(refusal) });
}

/** Where somebody can mend it that they are refused; from there they come back. */
const leads: Partial<Record<Refusal["name"], string>> = {
  SignInNeeded: "/sign-in",
  ProofNeeded: "/account/prove",
  SecondStepNeeded: "/account/security",
};

function leadTo(page: string, { request }: LoaderFunctionArgs | ActionFunctionArgs): string {
  const { pathname, search } = new URL(request.url);
  return `${page}?to=${encodeURIComponent(pathname.replace(/\.data$/, "") + search)}`;
}

/**
 * What a page that cannot be shown answers. After a refused post it is the only place left for what was typed: nobody
 * is sent away to sign in then.
 */
function refusalResponse(error: unknown, args: LoaderFunctionArgs): unknown {
  const unsent = args.context.refused;
  if (!isRefusal(error) && !unavailable(error, args)) return error;
  const refusal = isRefusal(error) ? error : unavailableRefusal;
  const lead = leads[refusal.name];
  if (lead && args.request.method === "GET" && !unsent) return redirect(leadTo(lead, args));
  args.context.refusedLoad = pageOf(refusal, unsent);
  return data(args.context.refusedLoad, { status: refusal.status, headers: retryHeader(refusal) });
}

const pageOf = (refusal: Pick<Refusal, "message">, unsent: Refused | undefined): RefusedLoad =>
  unsent
    ? {
        message: unsent.refused.message,
        lead: unsent.refused.lead,
        signIn: unsent.refused.signIn,
        typed: unsent.values,
      }
    : { message: refusal.message, lead: leadOf(refusal) };

const retryHeader = (refusal: unknown): Record<string, string> =>
  isRefusal(refusal) && refusal.name === "TooMany" ? { "Retry-After": String((refusal as TooMany).retryAfter) } : {};

function unavailable(error: unknown, args: LoaderFunctionArgs): boolean {
  if (!args.context.runtime.database.isUnavailable(error)) return false;
  args.context.runtime.log.error({ err: error, requestId: args.context.requestId }, "database unavailable");
  return true;
}
