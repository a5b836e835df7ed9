import { z } from "zod";
import { invalidFields, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { theCurator } from "~/platform/curator.server";
import { RENDERER_VERSION } from "~/platform/markdown/limits";
import { checked, partsOf } from "~/platform/text-check.server";
import { pointLines, pointsProblem } from "./learning-point";
import { curatedThread, replacePoints } from "./learning-point.queries.server";

export const learningPointsForm = z.object({
  points: z.string().max(4_000, "Keep it to seven sentences, one a line."),
});

/** Pins the learning points of a thread, in place of those that stood there. An empty list takes them away. */
export async function pinLearningPoints(ctx: Context, threadId: number, text: string): Promise<{ slug: string }> {
  const curator = await theCurator(ctx);
  const points = await checked(ctx, {}, { points: text });
  const lines = partsOf(points.points.md, pointLines);
  const problem = pointsProblem(lines);
  if (problem) throw invalidFields({ points: problem });
  const laidOut = await Promise.all(
    lines.map(async (line, index) => ({
      bodyMd: line,
      bodyHtml: (await ctx.runtime.content.render(line, { anchor: `p${threadId}x${index}` })).html,
      rendererVersion: RENDERER_VERSION,
    })),
  );
  return ctx.write(async (tx) => {
    const thread = await curatedThread(tx, threadId, curator.id);
    if (!thread) throw new NotFound("This question is not there any more.");
    await replacePoints(tx, threadId, curator.id, laidOut, ctx.now);
    await ctx.record(tx, { type: "LearningPointsChanged", threadId, count: lines.length, actorId: curator.id });
    return { slug: thread.slug };
  });
}
