export function Accessibility() {
  return (
    <div className="prose">
      <p>
        Everyone who may use this forum should be able to use it. We build it to meet the standard WCAG 2.2, level AA.
        Here is what you can count on, and what is still missing.
      </p>

      <h2>What works</h2>
      <ul>
        <li>
          <strong>Keyboard.</strong> You can reach and use everything with the keyboard, and cover parts of a picture
          with it. You can always see which link or button you are on. The first link on each page skips to the main
          part.
        </li>
        <li>
          <strong>Screen readers.</strong> Pages have headings in order, names for all buttons and labels for all
          fields. Each answer is marked as an article with its author’s name.
        </li>
        <li>
          <strong>No colour on its own.</strong> Roles and marks are always said in words too. Text has enough contrast,
          in light and in dark.
        </li>
        <li>
          <strong>Large text and small screens.</strong> You can zoom to 400%. On a narrow screen nothing is cut off. A
          wide table scrolls by itself.
        </li>
        <li>
          <strong>Little motion.</strong> Nothing slides in. If your device asks for less motion, the rest stops too.
        </li>
        <li>
          <strong>Without scripts.</strong> If scripts are off or fail to load, you can still read, ask, answer, vote
          and sign in.
        </li>
        <li>
          <strong>Clear letters.</strong> The typeface keeps l, I and 1 apart, and O and 0. That matters for doses.
        </li>
        <li>
          <strong>Forms that help.</strong> If something is wrong, a list at the top says what, and leads you to it.
          What you typed is kept.
        </li>
        <li>
          <strong>No puzzles to sign in.</strong> You can sign in with a link sent by e-mail, so you need not remember a
          password.
        </li>
        <li>
          <strong>Print.</strong> A thread prints as a plain sheet, with the sources written out.
        </li>
      </ul>

      <h2>Keyboard shortcuts</h2>
      <p>
        There are a few shortcuts, such as / for search. They do nothing while you type in a field. You never need them,
        and you can turn them off. Press ? to see the list.
      </p>

      <h2>What is missing</h2>
      <ul>
        <li>
          We test with programs. We have not tested yet with people who use aids such as screen readers every day.
        </li>
        <li>
          Members write the posts. A table or a list in a post may be hard to follow, and medical words are not
          explained.
        </li>
        <li>
          Without scripts, new answers appear only when you load the page again, and similar questions are not shown
          while you type.
        </li>
        <li>The forum speaks English only.</li>
      </ul>

      <h2>Tell us</h2>
      <p>
        If something stops you, tell those who run this forum, or the person who invited you. Say which page it was,
        what you tried, and what you use: the browser, and any aid. If you cannot read something here, ask for it in
        another form.
      </p>
    </div>
  );
}
