export function Responsibility() {
  return (
    <div className="prose">
      <p>
        Wardround is a place to learn. It is not a medical service, and nothing here is advice about a particular
        patient. This page is plain information, not legal advice.
      </p>

      <h2>If you read</h2>
      <ul>
        <li>
          Do not treat anybody on the strength of a thread. Follow your team, your seniors and your local guidance.
        </li>
        <li>Check doses and firm claims at their source. Look at the date: medicine changes.</li>
        <li>
          An endorsed answer means that a senior doctor of that specialty agreed with it on that day. It does not mean
          that it fits the patient in front of you.
        </li>
        <li>
          If you are a patient or a relative, talk to your own doctor. In an emergency, call your emergency number.
        </li>
      </ul>

      <h2>If you study</h2>
      <ul>
        <li>Your school’s rules on confidentiality and social media hold here too.</li>
        <li>
          What you learned about a patient on placement is confidential. Being allowed to know it does not mean being
          allowed to post it.
        </li>
        <li>
          Anonymity hides you from other members. It does not lift these duties. <a href="privacy">Privacy</a> says what
          it covers.
        </li>
        <li>
          If you worry about a patient’s care, speak up on the ward, to a supervisor or through your school. Not here.
        </li>
      </ul>

      <h2>If you answer as a doctor</h2>
      <ul>
        <li>
          The duties of your regulator hold online as they do at work: be honest about what you know, work within your
          competence, protect patients, declare interests.
        </li>
        <li>
          You teach here. You have no patient, so do not give instructions for one. If a question reads like a live
          patient, report it and do not answer.
        </li>
        <li>
          You answer for what you write and for what you endorse. An edit keeps the earlier version, so that readers can
          see what changed.
        </li>
        <li>Correct yourself when you learn that you were wrong. It costs nothing and teaches much.</li>
      </ul>

      <h2>Indemnity</h2>
      <p>
        Wardround gives you no indemnity or insurance. Many doctors are covered for teaching by their employer, a
        defence organisation or an insurer; many policies leave out advice given online, or advice across borders.
        Before you answer, ask yours:
      </p>
      <ol>
        <li>Am I covered for teaching students and doctors on a website?</li>
        <li>Does it matter in which country the reader is?</li>
        <li>Does it matter that I am not paid?</li>
        <li>What should I keep as a record?</li>
      </ol>
      <p>Students should ask their school or their student defence organisation the same.</p>

      <h2>Who is responsible for what</h2>
      <dl>
        <dt>The author</dt>
        <dd>For each post, and for leaving out what could identify somebody.</dd>
        <dt>Moderators and educators</dt>
        <dd>
          For what they decide: hiding, restoring, making a question public, marking key points. They do not check every
          post before it appears.
        </dd>
        <dt>Whoever runs this forum</dt>
        <dd>
          For roles, for the safety of the data and for the law that applies to it. Wardround is software that anybody
          may run, so this is the school, hospital or society that invited you.
        </dd>
      </dl>

      <h2>Duties this forum cannot take from you</h2>
      <p>
        If you learn here that somebody is at risk of serious harm, you may have a duty to act outside this forum.
        Report the post as “safeguarding or distress”, and follow the route your country and your employer or school lay
        down.
      </p>
    </div>
  );
}
