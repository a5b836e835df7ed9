import { Icon } from "./icon";

/** The search field of the header: a plain GET form, so it works without script. */
export function Find({ query = "" }: { query?: string }) {
  return (
    <search className="find">
      <form action="/search">
        <label className="sr" htmlFor="find">
          Search questions and answers
        </label>
        <Icon name="search" />
        <input id="find" name="q" type="search" defaultValue={query} placeholder="Search questions and answers" />
        <span className="slash scripted" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
