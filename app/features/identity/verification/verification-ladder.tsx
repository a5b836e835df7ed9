import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";
import type { MyVerification } from "./my-verification.server";
import { isProof, needsRegister } from "./verification";
import { claimWords, proofWords } from "./verification-words";
import { VerifyProofForm } from "./verify-proof-form";
import { VerifyRegistrationForm } from "./verify-registration-form";
import { SendIn, TakeBack } from "./verify-review";
import { VerifyRoleForm } from "./verify-role-form";

export type LadderStep = "role" | "registration" | "proof" | "review";

type Props = {
  my: MyVerification;
  specialties: readonly { id: number; name: string }[];
  countries: readonly string[];
  /** The step to open; null: the first that is not done. */
  at: LadderStep | null;
};

type RungProps = {
  number: number;
  title: string;
  state: "done" | "now" | "later";
  words?: string | null;
  change?: LadderStep;
  children?: ReactNode;
};

function Rung({ number, title, state, words, change, children }: RungProps) {
  return (
    <li className={state === "done" ? "done" : undefined} aria-current={state === "now" ? "step" : undefined}>
      <span className="n">{state === "done" ? <Icon name="check" /> : number}</span>
      <div className="stack gap-3">
        <div>
          <h2>
            {title}
            {state === "done" && <span className="sr"> (done)</span>}
          </h2>
          {words && state !== "now" && (
            <p className="meta">
              {words}{" "}
              {change && (
                <a href={`/verify/${change}`}>
                  Change<span className="sr"> {title.toLowerCase()}</span>
                </a>
              )}
            </p>
          )}
        </div>
        {state === "now" && children}
      </div>
    </li>
  );
}

/** The first step that is not done yet. */
function currentStep(my: MyVerification): LadderStep {
  const { open } = my;
  if (!open) return "role";
  if (open.state !== "draft") return "review";
  if (needsRegister(open.role) && open.numberEnd === null) return "registration";
  return my.missing.length > 0 ? "proof" : "review";
}

/** The steps of asking to be verified, each done, open or still to come. */
export function VerificationLadder({ my, specialties, countries, at }: Props) {
  const { open } = my;
  const now = open === null ? "role" : open.state !== "draft" ? "review" : (at ?? currentStep(my));
  const sent = open !== null && open.state !== "draft";
  const change = <S extends LadderStep>(step: S) => (sent ? undefined : step);
  const of = (step: LadderStep, done: boolean) => (now === step ? "now" : done ? "done" : "later");
  const clinician = open !== null && needsRegister(open.role);
  const chosen = open !== null && isProof(open.proof) ? proofWords[open.proof].label : null;
  const proof = chosen ?? (my.roster === null ? null : `On the roster of ${my.roster}`);
  let number = 1;
  return (
    <>
      <ol className="ladder">
        <Rung
          number={number++}
          title="Your role"
          state={of("role", open !== null)}
          words={open && claimWords(open)}
          change={change("role")}
        >
          <VerifyRoleForm my={my} specialties={specialties} countries={countries} />
        </Rung>
        {(open === null || clinician) && (
          <Rung
            number={number++}
            title="Your registration"
            state={of("registration", open?.numberEnd != null)}
            words={open?.numberEnd ? `${open.registerName}, a number ending ${open.numberEnd}` : "For doctors"}
            change={open?.numberEnd ? change("registration") : undefined}
          >
            {open && <VerifyRegistrationForm open={open} />}
          </Rung>
        )}
        <Rung
          number={number++}
          title="Proof that it is you"
          state={of("proof", proof !== null && my.missing.length === 0)}
          words={proof}
          change={proof === null ? undefined : change("proof")}
        >
          {open && <VerifyProofForm my={my} open={open} />}
        </Rung>
        <Rung
          number={number++}
          title="Review"
          state={of("review", false)}
          words="A person looks at it, usually within two working days; for senior doctors two, each alone. We mail you either way."
        >
          {open && <SendIn my={my} open={open} />}
        </Rung>
      </ol>
      {open !== null && now !== "review" && <TakeBack my={my} />}
    </>
  );
}
