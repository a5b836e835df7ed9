export function VerifyDoctors() {
  return (
    <div className="prose">
      <p>
        An answer is worth more when you know who gives it. So a role stands beside every name, and a role is given by a
        person after a check, never chosen by the member.
      </p>

      <h2>How it works in this version</h2>
      <p>
        An administrator gives each role by hand, after checking outside this site who the person is. Checking a
        register by machine and showing a card or document to a reviewer are not built yet. So the tick means: an
        administrator of this forum has checked this person and answers for it.
      </p>
      <p>
        Each role that is given, changed or ended is written down with who did it, when and why, in a log that cannot be
        changed unnoticed.
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
        confirm your e-mail address, look around, and read what is public. Nothing stands beside your name until the
        administrator has given you a role. You cannot ask or answer before that.
      </p>

      <h2>People who came from another forum</h2>
      <p>
        Some posts were moved here from elsewhere. Their authors’ roles are shown as “imported”: another forum stated
        them and nobody here has checked them. Imported endorsements are shown as such too, and count for nothing.
      </p>

      <h2>When a role ends</h2>
      <p>
        An administrator can end a role at once. Everything it allowed stops with it, and endorsements given with it no
        longer count. Roles do not run out by themselves yet, so tell an administrator when you graduate, change grade
        or lose your licence.
      </p>

      <h2>What a check does not say</h2>
      <p>
        It says who somebody is. It does not make every answer right. Good doctors are wrong at times, and disagree with
        each other. That is why answers show their reasons, who endorsed them and, where nobody has, “Not checked by a
        senior doctor yet”.
      </p>

      <h2>What will come</h2>
      <p>
        Later, a mentor or a doctor in training will need two things: to be on a medical register, and to show that the
        account is theirs. A register match alone proves nothing, because anyone can read a register. A human will still
        decide. Roles will then run out and be checked again.
      </p>

      <h2>If you doubt somebody</h2>
      <p>
        Report one of their posts as “impersonation” and say why. Only moderators and administrators see your report.
      </p>
    </div>
  );
}
