import { Note } from "~/ui/note";
import { SlimPage } from "~/ui/slim-page";

/** The ten codes, on the only page that ever shows them. */
export function RecoveryCodes({ codes, to }: { codes: readonly string[]; to: string }) {
  return (
    <SlimPage
      title="Your recovery codes"
      lede="For the day your phone or key is lost: each signs you in once, in place of the second step."
    >
      <Note tone="caution" className="noprint">
        <p>This page shows them once. Print them or write them down, and keep them apart from your password.</p>
      </Note>
      <ol className="recovery" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="row noprint">
        <button type="button" className="btn scripted" data-print>
          Print them
        </button>
        <a className="btn main" href={to}>
          I have kept them
        </a>
      </p>
    </SlimPage>
  );
}
