export function ProtectPatients() {
  return (
    <div className="prose">
      <p>
        A patient should never be recognised here: not by a stranger, not by a neighbour, and not by themselves in a way
        that hurts. This page says what protects them now, what depends on you, and what nobody can promise.
      </p>

      <h2>What the forum does</h2>
      <ul>
        <li>
          <strong>No live patients.</strong> Whoever asks must say that no patient is in it, or that the episode is
          over. “Still under care” is refused.
        </li>
        <li>
          <strong>Pictures in cases alone.</strong> A question or an answer holds words only. A picture linked in a text
          is not shown.
        </li>
        <li>
          <strong>A privacy check in every text.</strong> A program looks for names, places, dates and numbers before
          anything is posted. What it finds must be replaced or left out; a name or a place may stay for a reason, such
          as a sign named after its author. It can miss things: texts are checked, not guaranteed.
        </li>
        <li>
          <strong>Members first.</strong> A new thread is read by verified members only. Only an educator, a moderator,
          an administrator or a mentor with enough standing can make a question public, and should read it with this
          page in mind.
        </li>
        <li>
          <strong>No workplace, no school.</strong> Profiles show specialty, grade, years and country, and nothing that
          would place a patient.
        </li>
        <li>
          <strong>One report is enough.</strong> “This may identify somebody” hides a post at once, everywhere, before
          anybody has decided. Readers without an account can report too, three times a day. Once a moderator has
          cleared a post, only a member’s report hides it again. If a flood of reports comes in, texts wait for a
          moderator.
        </li>
        <li>
          <strong>No post text elsewhere.</strong> Logs hold none. E-mails hold no case text and no anonymous author.
        </li>
      </ul>

      <h2>What you must do</h2>
      <p>
        A list of rules cannot know your patient. You do. Read your text once as if you were their neighbour, and then
        once as if you were them.
      </p>
      <ul>
        <li>
          Leave out names, initials, nicknames, record numbers, addresses, phone numbers and links to social media.
        </li>
        <li>Leave out places smaller than a country: the town, the hospital, the ward, the school, the employer.</li>
        <li>Write “in her thirties” instead of 34. Over 89, write “90 or older”.</li>
        <li>Write a year, an interval or “day 3” instead of a date.</li>
        <li>Leave out the rare job, the rare hobby and the story that was in the news.</li>
        <li>
          Mind the sum. Age, place, time and a rare disease can point to one person even when none of them does alone.
        </li>
        <li>The same goes for relatives, colleagues and people who were with them.</li>
      </ul>
      <p>
        Names of signs, diseases, tests and authors are no problem: Crohn’s disease and the Wells score identify nobody.
        If you are not sure, leave it out. The learning rarely needs the detail.
      </p>

      <h2>After a report</h2>
      <ol>
        <li>The post is hidden for everybody but the moderators, with its place kept.</li>
        <li>A moderator should decide within 24 hours, and sees how long is left.</li>
        <li>If the report was right, the post stays hidden and its author is told why.</li>
        <li>If it was wrong, the post comes back exactly as it was.</li>
      </ol>
      <p>
        Somebody who reports in good faith has done right, even if the report was wrong. If you see that your own post
        says too much, report or delete it yourself, at once.
      </p>

      <h2>Pictures and other attachments</h2>
      <ul>
        <li>
          They stand in <strong>cases</strong> alone, for verified members alone. Faces and writing that are found are
          covered, and the author looks at every picture before it goes on.
        </li>
        <li>
          A second person looks at every case before anybody else sees it. A real patient’s case comes out after a
          random delay, and shows the month only.
        </li>
        <li>
          Each case says whose agreement it rests on. A photograph of a person always needs written consent, which can
          be taken back at any time with the code on the slip.
        </li>
        <li>Who was shown which picture is kept for 90 days, so that a patient can be told if something went wrong.</li>
      </ul>

      <h2>What we do not promise</h2>
      <p>
        We cannot promise that nobody is ever recognised. Somebody who already knows the story may know it again. That
        is why the words are few, the episode is over and one report is enough.
      </p>
      <p>
        If you think that you or somebody you know can be recognised in a post, use “this may identify somebody” under
        that post. You need no account and no proof.
      </p>
    </div>
  );
}
