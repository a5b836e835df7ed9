import { randomBytes } from "node:crypto";
import type { Context } from "~/platform/context.server";
import { RENDERER_VERSION } from "~/platform/markdown/limits";

/** A post's text as it is stored. */
export type RenderedBody = { html: string; rendererVersion: number };

/** Renders Markdown for storing. Ids inside it begin with a random anchor, since the post has no id yet. */
export async function renderBody(ctx: Context, source: string): Promise<RenderedBody> {
  const anchor = `n${randomBytes(6).toString("hex")}`;
  const html = source.trim() === "" ? "" : (await ctx.runtime.content.render(source, { anchor })).html;
  return { html, rendererVersion: RENDERER_VERSION };
}

/** The scaffold's columns of a thread, rendered. */
export async function renderScaffold(
  ctx: Context,
  { know, think, asking }: Record<"know" | "think" | "asking", string>,
) {
  const [knowBody, thinkBody, askingBody] = await Promise.all([
    renderBody(ctx, know),
    renderBody(ctx, think),
    renderBody(ctx, asking),
  ]);
  return {
    know_md: know,
    think_md: think,
    asking_md: asking,
    know_html: knowBody.html,
    think_html: thinkBody.html,
    asking_html: askingBody.html,
    renderer_version: askingBody.rendererVersion,
  };
}
