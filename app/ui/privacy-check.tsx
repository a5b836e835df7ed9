import { PrivacyFinds } from "./privacy-finds";
import { useRefused } from "./use-refused";

type Props = {
  /** The form's fields that others will read, by name. */
  fields: readonly string[];
  /** Texts about oneself, in which one's own name may stand. */
  own?: boolean;
  /** What it is called, where a page has several. */
  label?: string;
};

/**
 * Stands inside a form. After a refusal it lists what was found, to decide on and send again; with script it is filled
 * while somebody types (`behaviour/privacy-check.ts`).
 */
export function PrivacyCheck({ fields, own, label = "Privacy check" }: Props) {
  const { finds } = useRefused();
  return (
    <section className="privacy" aria-label={label} data-privacy={fields.join(" ")} data-own={own ? "" : undefined}>
      <p className="sr" role="status" data-privacy-status />
      <div className="box" data-privacy-finds hidden={finds.length === 0 ? true : undefined}>
        <PrivacyFinds finds={finds} />
      </div>
    </section>
  );
}
