import { Note } from "~/ui/note";
import { SlimPage } from "~/ui/slim-page";

/** After asking for a link. It says the same whether or not the address has an account. */
export function CheckMail({ email, sentence, again }: { email: string; sentence: string; again: string }) {
  return (
    <SlimPage title="Look into your mailbox" lede={`You typed ${email}.`}>
      <Note icon="mail" role="status">
        <p>{sentence}</p>
      </Note>
      <p className="soft">
        Nothing after a few minutes? Look among unwanted mail, check the address, and <a href={again}>ask again</a>.
      </p>
    </SlimPage>
  );
}
