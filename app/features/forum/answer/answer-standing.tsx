import { roleTone } from "~/core/person";
import { Icon } from "~/ui/icon";
import type { AnswerView, SpecialtyWords } from "../thread/thread-view";

type Counts = Pick<AnswerView, "endorsements" | "importedEndorsements" | "helpful" | "author">;

/** "3 cardiologists", "1 cardiologist" */
export const endorsersWords = (count: number, specialty: Pick<SpecialtyWords, "doctor" | "doctors">) =>
  `${count} ${count === 1 ? specialty.doctor : specialty.doctors}`;

/** Who stands behind an answer: endorsed and helpful are two things, and neither is said where it is not so. */
export function AnswerStanding({ answer, specialty }: { answer: Counts; specialty: SpecialtyWords }) {
  const bySenior = answer.author !== null && roleTone(answer.author) === "senior";
  return (
    <div className="standing">
      {answer.endorsements > 0 ? (
        <span className="state senior">
          <Icon name="stamp" />
          Endorsed by {endorsersWords(answer.endorsements, specialty)}
        </span>
      ) : (
        <span className="state caution">
          <Icon name="circle-dashed" />
          {bySenior ? "Not checked by a second senior doctor yet" : "Not checked by a senior doctor yet"}
        </span>
      )}
      {answer.helpful && (
        <span className="state">
          <Icon name="message-square-check" />
          Helpful to the asker
        </span>
      )}
      {answer.importedEndorsements > 0 && (
        <span className="state">
          <Icon name="download" />
          {answer.importedEndorsements === 1 ? "1 endorsement" : `${answer.importedEndorsements} endorsements`} brought
          from another forum
        </span>
      )}
    </div>
  );
}
