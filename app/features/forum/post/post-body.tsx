/** A post's stored HTML. It was sanitised at write time by platform/markdown. */
export function PostBody({ html, className = "prose" }: { html: string; className?: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
