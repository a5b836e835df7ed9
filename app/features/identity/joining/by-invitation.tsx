import { SlimPage } from "~/ui/slim-page";

/** How to join where nobody may without an invitation. */
export function ByInvitation() {
  return (
    <SlimPage
      title="Join by invitation"
      lede="Here you know who is speaking: everybody was invited, or is on a school's roster."
    >
      <ol className="stack gap-3">
        <li>
          <b>You were invited.</b> Open the link in the mail. It works for 14 days; whoever invited you can send it
          again.
        </li>
        <li>
          <b>Your school teaches with this forum.</b> Ask your teacher to put you on the roster. The invitation comes to
          your school address.
        </li>
        <li>
          <b>You are a doctor and want to answer.</b> Ask a colleague who is here, or the school, to invite you.
        </li>
      </ol>
      <p className="soft">
        Public questions can be read by everybody. <a href="/questions">Read them</a>
      </p>
      <p>
        Have an account? <a href="/sign-in">Sign in</a>
      </p>
    </SlimPage>
  );
}
