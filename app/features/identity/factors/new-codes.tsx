/** How many recovery codes are left, and the button that makes new ones. */
export function NewCodes({ left }: { left: number }) {
  return (
    <>
      <p>
        {left === 0 ? "You have none left." : `You have ${left} left.`} Each signs you in once, in place of the second
        step. We keep no copy that anybody could read, so lost ones can only be replaced.
      </p>
      <form method="post" action="/account/security/recovery" data-once>
        <button type="submit" className="btn main">
          Make ten new ones
        </button>
      </form>
      <p className="soft">The ones you have now stop working then.</p>
    </>
  );
}

/** Nothing asks this reader for a second step, so there is nothing a code could stand in for. */
export function NoCodesNeeded() {
  return (
    <>
      <p>
        A recovery code signs you in when you cannot take the second step. Your account has no second step, so you need
        none. Once you set one up you get ten codes with it.
      </p>
      <p className="row">
        <a className="btn main" href="/account/security/app">
          Set up an app for codes
        </a>
        <a className="btn" href="/account/security">
          Back to security
        </a>
      </p>
    </>
  );
}
