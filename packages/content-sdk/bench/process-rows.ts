import { count as inWords, type Row, runProcess, type Sample } from '@calliope/workspace/bench';
import type { Situation, Tool } from './tools/tool.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

// In this order every run finds what the one before has left.
const situations = ['cold', 'nothing changed', 'one file changed'] as const;

/** The name of the rows of a size in a situation. */
export const groupOf = (count: number, situation: string): string =>
  `${inWords(count)} documents, ${situation}`;

/** Every tool in every situation, for one size. */
export function processRows(tools: readonly Tool[], count: number): readonly Row[] {
  const workshops = new Map<Tool, Promise<Workshop>>();
  const workshopOf = (tool: Tool, folder: string): Promise<Workshop> => {
    const open = workshops.get(tool) ?? openWorkshop(folder, tool, count);
    workshops.set(tool, open);
    return open;
  };
  return situations.flatMap((situation) =>
    tools.map(
      (tool): Row => ({
        stage: inWords(count),
        group: groupOf(count, situation),
        side: tool.side.name,
        does: tool.does[situation],
        seconds: secondsOf(tool, situation, count),
        prepare: async (folder) => makeReady(await workshopOf(tool, folder), tool, situation),
        run: async (folder) => build(await workshopOf(tool, folder), tool),
      }),
    ),
  );
}

function secondsOf({ seconds }: Tool, situation: Situation, count: number): number {
  const [once, perThousand] = seconds[situation];
  return once + (perThousand * count) / 1000;
}

async function makeReady(workshop: Workshop, tool: Tool, situation: Situation): Promise<void> {
  if (situation === 'cold') return workshop.clear();
  // Without a cold run before it, as when only some rows are asked for.
  if (!workshop.built) await build(workshop, tool);
  if (situation === 'one file changed') workshop.change();
}

async function build(workshop: Workshop, tool: Tool): Promise<Sample> {
  const sample = await runProcess({
    command: [process.execPath, ...tool.build],
    cwd: workshop.folder,
    ...(tool.env && { env: tool.env }),
  });
  workshop.built = true;
  await workshop.check();
  return sample;
}
