import { z } from "zod";
import type { Context } from "~/platform/context.server";
import { flag, optionalText } from "~/platform/typed-text.server";
import { LONGEST_BODY } from "../post/post";
import type { Preview } from "./preview";

/** A preview takes what is there; only text that is far too long is refused. */
export const previewForm = z.object({
  title: optionalText(1_000),
  know: optionalText(LONGEST_BODY),
  think: optionalText(LONGEST_BODY),
  asking: optionalText(LONGEST_BODY),
  skip: flag,
});

/** A question as it would be shown. Nothing is stored. */
export async function previewQuestion(ctx: Context, question: z.output<typeof previewForm>): Promise<Preview> {
  const htmlOf = async (source: string) =>
    source === "" ? "" : (await ctx.runtime.content.render(source, { anchor: "preview" })).html;
  return {
    title: question.title,
    know: question.skip ? "" : await htmlOf(question.know),
    think: question.skip ? "" : await htmlOf(question.think),
    asking: await htmlOf(question.asking),
  };
}
