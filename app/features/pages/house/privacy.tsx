export function Privacy() {
  return (
    <div className="prose">
      <p>
        This page says what the forum knows about you, who can see it, and how you get rid of it. Wardround is software.
        The school, hospital or society that runs this forum is in charge of your data. Ask them for their own privacy
        notice too.
      </p>

      <h2>What we keep about you</h2>
      <ul>
        <li>Your name, your e-mail address and your password. The password is scrambled so that nobody can read it.</li>
        <li>Your role, and who gave it to you, when and why.</li>
        <li>Your specialty, grade or year of study, years and country, if you have them on your profile.</li>
        <li>What you write, vote for, follow, save and report.</li>
        <li>Your standing: the points you were given, and what for.</li>
        <li>Where you are signed in: the kind of device, and when it was last used.</li>
        <li>
          How else you sign in, if you set it up: the public half of a passkey, the locked secret of an app, and who you
          are at your school or at ORCID.
        </li>
        <li>
          Your cases, with what you said about the patient’s agreement. Their pictures are kept without what was
          covered.
        </li>
        <li>Which pictures of cases you were shown. This is gone after 90 days.</li>
      </ul>
      <p>No profile shows where you work or study.</p>
      <p>
        A school can list you before you come. Your address is then kept here until you take the place, or for 30 days,
        and after that only in a scrambled form. Your name on the list stays while you are in it.
      </p>

      <h2>When you show who you are</h2>
      <ul>
        <li>
          We keep what you say you are, the register you are on and your number there. The number is locked with a key.
          Only its last three digits can be read without it.
        </li>
        <li>We look your number up. A register that answers over the internet is then asked about that number.</li>
        <li>
          Pictures of a card are locked with a key of their own and kept in no backup. They are deleted at the last
          decision. Only those who decide can open them, and each look is written down.
        </li>
        <li>
          An address at work is used to send you one link. After that we keep a scrambled form of it, so that it vouches
          for one account alone.
        </li>
        <li>What stays is who checked what, and when. You and every reader can see that on your profile.</li>
      </ul>

      <h2>Who sees what</h2>
      <ul>
        <li>Everyone can see public threads, and who wrote in them.</li>
        <li>Verified members can see the other threads too.</li>
        <li>Nobody sees who gave a vote. The author sees only how many there are.</li>
        <li>Only you see your drafts, your saved threads and what you follow.</li>
        <li>Moderators see reports and hidden posts, and what kind of member sent a report, but not who it was.</li>
        <li>Moderators and administrators see what you show to get a role, while they decide about it.</li>
        <li>Administrators see your e-mail address and give roles.</li>
        <li>
          Your school, if you joined one here, sees your name, role and stage, and how and when you joined. It never
          sees what you ask anonymously, what you vote for or what you read. Those who mark your work there see your
          name and stage alone. What you post under your name they read like every member. You can leave it in your
          account at any time.
        </li>
      </ul>

      <h2>What anonymous means</h2>
      <p>
        Students and doctors in training can ask without a name. The thread then shows a made-up name, such as
        “Anonymous Heron”. It is picked at random for each thread.
      </p>
      <p>It covers this:</p>
      <ul>
        <li>Your name and profile are not shown. Teachers, mentors and other members cannot see who you are.</li>
        <li>Your year or grade is shown only if at least ten active members share it.</li>
        <li>Your comments in that thread are anonymous too. You cannot switch back to your name there.</li>
        <li>You ask and comment there, but you do not answer other people’s questions without your name.</li>
        <li>
          Points from that thread go to a list that only you can see. They join your total later, mixed with the points
          of others.
        </li>
        <li>E-mails, feeds and copies of the forum’s data leave your name out.</li>
      </ul>
      <p>It has limits:</p>
      <ul>
        <li>
          <strong>Two moderators together can look.</strong> One must ask and give a reason. A second one must agree.
          Nobody who marks students or runs a school’s page here takes part. It is written in a log, and you are told.
        </li>
        <li>
          The forum has to remember who you are, so that you can edit your post. As long as your account is there, those
          who run the server could find it out.
        </li>
        <li>Your way of writing, or the case you tell, can give you away. Friends may guess.</li>
        <li>A court or a law may force those who run the forum to say who you are.</li>
      </ul>

      <h2>Drafts</h2>
      <p>
        While you write, your text is saved so that you do not lose it. Drafts are locked with a key (encrypted). They
        are deleted after 14 days, or when you post.
      </p>

      <h2>Cookies and your browser</h2>
      <p>
        One cookie keeps you signed in, and it goes when you sign out. While you sign in, or see the code of a case, a
        second one may be there for a while. It remembers where you were. If you only read, you get none. Choices such
        as light or dark are kept in your browser and are not sent to us. There are no ads and no trackers. Pages load
        nothing from other companies.
      </p>

      <h2>E-mails and notices</h2>
      <p>
        The forum tells you about answers, comments, mentions and endorsements. You choose how: at once, in one e-mail
        now and then, or not by e-mail at all. Each of these e-mails has a link that stops them with one click. No
        e-mail holds the text of a case or the name of someone who is anonymous.
      </p>

      <h2>Logs</h2>
      <p>
        The server keeps technical logs to find faults. They hold numbers for people and pages. They do not hold the
        text of posts, e-mail addresses, searches or passwords.
      </p>
      <p>
        To stop abuse, we count how often someone signs in, posts or searches. We count by account and by network
        address, and a count is gone after a day at most. For a report sent without an account, we keep a scrambled form
        of the network address, to hold the limit of three a day.
      </p>
      <p>
        What moderators and administrators do is kept for good in a log that cannot be changed unnoticed. It holds
        numbers, not names. The reason they wrote can be erased.
      </p>

      <h2>Get a copy, or leave</h2>
      <p>In your account you can download what we hold about you. You can also delete your account. Then:</p>
      <ul>
        <li>
          your name, e-mail address, password, profile and sign-ins are removed; one last mail tells you so, and your
          address is kept until that is sent, for two days at most;
        </li>
        <li>what you showed to get a role is removed, and you are in no school’s list any more;</li>
        <li>
          posts that others answered stay, so that the thread still makes sense. The author is then “former member”;
        </li>
        <li>
          what you asked without a name stays as it is. If it went when you go, people could tell that it was yours.
          Neither a page nor our database leads from it to you any more;
        </li>
        <li>what you reported stays, without your name. Your words go 90 days after a moderator decided;</li>
        <li>your points are gone, and the points your votes gave to others are taken back;</li>
        <li>the log of what moderators did stays, without your name.</li>
      </ul>
      <p>
        A deleted account cannot be brought back. If a post of yours should go as well, delete the post first. Copies
        made for safety (backups) may hold your data until they are replaced. Ask those who run this forum how long that
        takes. If one of them has to be used, your account is deleted again.
      </p>

      <h2>Your rights</h2>
      <p>
        In many countries you can ask to see your data, to have it put right or deleted, or to object to how it is used.
        You can do much of this in your account. For the rest, ask those who run this forum. You may also complain to
        the data protection authority of your country.
      </p>
    </div>
  );
}
