export function HouseRules() {
  return (
    <div className="prose">
      <p>
        Students ask here what they did not dare to ask on the ward, and doctors answer in their own time. These rules
        keep it safe for patients and worth everybody’s while.
      </p>

      <h2>No live patients</h2>
      <p>
        Wardround is for learning from episodes that are over. If somebody is still under care, do not ask here. Call
        your team. The form for asking makes you choose, and refuses a question about a patient who is still under care.
        A post that turns out to be about a live patient is hidden at once when it is reported.
      </p>
      <p>Nobody here gives advice about your own health, or the health of your family and friends.</p>

      <h2>Nobody may be recognised</h2>
      <p>
        Leave out names, places, exact dates and exact ages of patients, and anything so unusual that it points to one
        person. <a href="how-we-protect-patients">How we protect patients</a> says how.
      </p>

      <h2>When you ask</h2>
      <ul>
        <li>Search first. Similar threads are shown while you write.</li>
        <li>
          Say what you know, what you think and what you are asking. You may skip the form, but answers get better with
          it.
        </li>
        <li>Write about an episode in the past tense.</li>
        <li>Mark what helped you. That is thanks, and it helps the next reader.</li>
        <li>No question is too simple. Nobody may be mocked for asking.</li>
        <li>Do not post questions from an exam that others still have to sit.</li>
      </ul>

      <h2>When you answer</h2>
      <ul>
        <li>Give your reasons, not only the result. Say what argues against you.</li>
        <li>Say how sure you are. “I do not know” and “this is my opinion” are good sentences.</li>
        <li>
          Add a reference where you make a firm claim, and say how strong the evidence is. Expert opinion is an honest
          level.
        </li>
        <li>Follow local guidance on doses, and say which guidance you mean.</li>
        <li>Declare interests: money, products, courses or papers of your own.</li>
        <li>If a program wrote part of your text, say so, and check every sentence. You answer for all of it.</li>
        <li>Mark an answer as outdated or dangerous when it is, and say why.</li>
      </ul>

      <h2>When you disagree</h2>
      <p>
        Argue with the reasoning, never with the person. Being wrong is part of learning, for seniors too. Disrespect,
        and remarks about who somebody is, are removed.
      </p>

      <h2>Be who you say you are</h2>
      <p>
        One person, one account. Your role stands beside your name because somebody checked it. Do not lend your account
        or speak as somebody else. Being anonymous is allowed where the form offers it, and is no licence to be unkind.
      </p>

      <h2>What does not belong here</h2>
      <ul>
        <li>Advertising, recruiting, and praise for a product without saying that you profit from it.</li>
        <li>
          Complaints about a named colleague, hospital or school. Use the route your school or employer has for them.
        </li>
        <li>Text copied from a book or a paid course. Quote a line and give the source.</li>
      </ul>

      <h2>When something is wrong</h2>
      <p>
        Every post has a report button. Say what is wrong: it may identify somebody, it is about a live patient, it is
        dangerous, disrespectful or promotion, it is about somebody’s own health, somebody seems to be in danger or in
        distress, it is exam content, undeclared AI or impersonation, it is a duplicate, or something else. “This may
        identify somebody” can be reported by anyone, also without an account. That report and “live patient” hide the
        post at once, until a moderator has decided.
      </p>
      <p>
        Moderators work from one queue. They can hide a post with a reason, restore it or dismiss the report. Everything
        they do is written to a log that cannot be changed unnoticed. There is no form for an appeal. If you think a
        decision is wrong, write to a moderator who did not take it.
      </p>

      <h2>If you are struggling yourself</h2>
      <p>
        This forum cannot help in an emergency. If you or somebody else is in danger, call your emergency number. If the
        work weighs on you, talk to somebody you trust, your own doctor or your school’s support service. You can report
        a post as “safeguarding or distress” when you worry about its author.
      </p>
    </div>
  );
}
