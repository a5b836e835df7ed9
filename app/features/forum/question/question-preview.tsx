import { PostBody } from "../post/post-body";
import type { Preview } from "./preview";

/** The question as readers will see it. Not posted yet. */
export function QuestionPreview({ preview }: { preview: Preview }) {
  const parts = [
    { title: "What I know", html: preview.know },
    { title: "What I think", html: preview.think },
    { title: "What I’m asking", html: preview.asking },
  ].filter(({ html }) => html !== "");
  return (
    <section className="preview stack gap-4" aria-labelledby="preview" id="preview-box" tabIndex={-1}>
      <h2 id="preview">Preview: not posted yet</h2>
      <p className="preview-title">{preview.title || "Your question has no title yet"}</p>
      {parts.length > 1 ? (
        <dl className="clerk">
          {parts.map(({ title, html }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                <PostBody html={html} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        parts.map(({ title, html }) => <PostBody key={title} html={html} />)
      )}
    </section>
  );
}
