/**
 * For members who sign in with links alone: a password comes by mail, so that nobody at a borrowed browser sets one.
 */
export function NoPassword({ email }: { email: string }) {
  return (
    <form method="post" action="/reset" className="stack" data-once>
      <p>
        You have no password yet: you sign in with links that we mail you. To choose one, follow a link that we mail to{" "}
        {email}.
      </p>
      <input type="hidden" name="email" value={email} />
      <p>
        <button type="submit" className="btn main">
          E-mail me a link
        </button>
      </p>
    </form>
  );
}
