export function VerifyDoctors() {
  return (
    <div className="prose">
      <p>
        An answer is worth more when you know who gives it. So a role stands beside every name, and a role is given by a
        person after a check, never chosen by the member.
      </p>

      <h2>How it works</h2>
      <p>
        Whoever wants a role says which, and shows it. Doctors need two things: to <b>be on a medical register</b>,
        which a machine looks up, and to show that <b>the account is theirs</b>: a sign-in through their institution
        that names them, an address of their employer, or a card that a reviewer looks at. A register match alone proves
        nothing, because anyone can read a register. Students show that they study medicine.
      </p>
      <p>
        A person always decides, and gives the reason. For senior doctors two people decide, each alone; with a card,
        they are also rung through their switchboard on a number we look up. Nobody decides about themselves or somebody
        they invited. One licence belongs to one active account. Whoever is refused reads why, can answer a question
        once and appeal once, to somebody else.
      </p>
      <p>
        An administrator can also give a role by hand. Then the profile says so: that no licence was checked here. Each
        step is written down with who did it, when and why, in a log that cannot be changed unnoticed.
      </p>

      <h2>What happens to what you show</h2>
      <p>
        Documents are drawn anew as pictures, encrypted with a key of their own, in no backup, and deleted at the last
        decision. Each reviewer has a grant of their own for an hour, and every look is written down. What stays is a
        keyed hash, who checked, when, and what. Register numbers are stored encrypted. Nobody sees where you work or
        study.
      </p>

      <h2>What each role means</h2>
      <dl>
        <dt>Student</dt>
        <dd>Studies medicine. Shown with the year of study and without a tick.</dd>
        <dt>Doctor in training</dt>
        <dd>A doctor who is not yet a specialist. Shown with the grade, without a tick, and never as a senior.</dd>
        <dt>Mentor</dt>
        <dd>
          A senior doctor: consultant, attending or general practitioner. Shown with a tick, grade and specialty. Only
          mentors endorse answers, and only in their own specialty.
        </dd>
        <dt>Educator</dt>
        <dd>A member of teaching staff who collects and sums up the best threads. Shown with a tick.</dd>
        <dt>Moderator</dt>
        <dd>Keeps order and decides reports. Moderating gives nobody a medical role.</dd>
      </dl>

      <h2>Before you have a role</h2>
      <p>
        Joining is by invitation or through a list from a school, unless the administrator has opened registration. You
        confirm your e-mail address, look around, and read what is public. Nothing stands beside your name until your
        role is checked. You cannot ask or answer before that.
      </p>

      <h2>People who came from another forum</h2>
      <p>
        Some posts were moved here from elsewhere. Their authors’ roles are shown as “imported”: another forum stated
        them and nobody here has checked them. Imported endorsements are shown as such too, and count for nothing.
      </p>

      <h2>When a role ends</h2>
      <p>
        A student’s role runs out at graduation, everybody else’s after twelve months; you are reminded 30 and 7 days
        before. Licences are looked up again every night in the registers we have a file of. What has run out, lapsed or
        is revoked ends at once: everything it allowed stops, and endorsements given with it no longer count.
      </p>

      <h2>What a check does not say</h2>
      <p>
        It says who somebody is. It does not make every answer right. Good doctors are wrong at times, and disagree with
        each other. That is why answers show their reasons, who endorsed them and, where nobody has, “Not checked by a
        senior doctor yet”.
      </p>

      <h2>If you doubt somebody</h2>
      <p>
        Report one of their posts as “impersonation” and say why. Only moderators and administrators see your report.
      </p>
    </div>
  );
}
