import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  type Row,
  secondsUntilWritten,
  startWatching,
  type Watching,
} from '@calliope/workspace/bench';
import { articleId, changedArticle } from './corpus/plan.ts';
import { groupOf } from './process-rows.ts';
import type { Tool } from './tools/tool.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** From a save to the output of it, for every tool that follows saves. */
export const watchRows = (tools: readonly Tool[], count: number): readonly Row[] =>
  tools.filter((tool) => tool.watch).map((tool) => watchRow(tool, count));

function watchRow(tool: Tool, count: number): Row {
  let open: { workshop: Workshop; watching: Watching | undefined } | undefined;
  return {
    stage: 'watch',
    group: groupOf(count, 'saved while it watches'),
    side: tool.side.name,
    does: tool.does.saved,
    seconds: 1.5 + tool.seconds.cold[1] / 5,
    async prepare(folder) {
      if (open) return pause();
      const workshop = await openWorkshop(folder, tool, count);
      open = { workshop, watching: await watch(tool, workshop) };
      // The first save of a process is slower than those that a writer makes all day.
      if (open.watching) await saved(tool, workshop, open.watching);
      await pause();
    },
    run: async () => open?.watching && { wall: await saved(tool, open.workshop, open.watching) },
    close: async () => open?.watching?.stop(),
  };
}

// Nobody saves twice within a second, and content-collections passes over what comes too soon.
const pause = (): Promise<void> => setTimeout(1000);

const watch = async (tool: Tool, { folder }: Workshop): Promise<Watching | undefined> =>
  tool.watch &&
  startWatching(
    {
      command: [process.execPath, ...tool.watch.command],
      cwd: folder,
      ...(tool.env && { env: tool.env }),
    },
    tool.watch.ready,
  );

/**
 * Saves until a save is noticed, and gives the seconds that it took. content-collections says that
 * it watches before it does, and misses a save now and then; what it missed is not held against it.
 */
async function saved(tool: Tool, workshop: Workshop, { said }: Watching): Promise<number> {
  const file = join(workshop.folder, tool.output(articleId(changedArticle)));
  for (let attempt = 0; attempt < 5; attempt++) {
    const seconds = await secondsUntilWritten(() => workshop.change(), { file, limit: 5 });
    if (seconds !== undefined) return seconds;
  }
  throw new Error(`${tool.side.name} does not notice a save:\n${said().slice(-2000)}`);
}
