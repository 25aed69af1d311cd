import { fileURLToPath } from 'node:url';
import { HandoutError } from '../handout-error.ts';
import { fontFolders } from './font-folders.ts';
import { missingFont, readFault } from './read-fault.ts';

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');
type Compiler = InstanceType<Typst['NodeCompiler']>;

/** A sheet as a file. */
interface Drawn {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** How many renders the engine remembers: enough for "same article, many patients". */
const remembered = 10;
const folder = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../template/' : '../template/', import.meta.url),
);

/**
 * Loads the native engine and gives a function from a sheet's JSON to a PDF/UA-1 file and the
 * number of its pages.
 *
 * @throws HandoutError `engine-missing` where there is no binary for this machine.
 */
export async function loadRenderer(
  load: () => Promise<Typst> = () => import('@myriaddreamin/typst-ts-node-compiler'),
): Promise<(sheet: string) => Drawn> {
  const { NodeCompiler } = await load().catch(noBinary);
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontPaths: fontFolders() }],
  });
  return (sheet) => {
    try {
      return renderSheet(compiler, sheet);
    } finally {
      compiler.evictCache(remembered);
    }
  };
}

function renderSheet(compiler: Compiler, sheet: string): Drawn {
  const result = compiler.compile({
    mainFilePath: `${folder}handout.typ`,
    inputs: { sheet },
  });
  const error = result.takeError();
  if (error) throw readFault(report(compiler, error));
  const warnings = result.takeWarnings();
  const fault = warnings && missingFont(report(compiler, warnings));
  if (fault) throw fault;
  if (!result.result) throw readFault('It gave neither a document nor an error.');
  try {
    const pdf = compiler.pdf(result.result, { pdfStandard: 'ua-1' });
    return { pdf, pages: result.result.numOfPages };
  } catch (thrown) {
    throw readFault(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** Diagnostics in words; their shape is the engine's own, so they are read as JSON. */
const report = (compiler: Compiler, error: Parameters<Compiler['fetchDiagnostics']>[0]): string =>
  compiler
    .fetchDiagnostics(error)
    .map((diagnostic: { message?: string }) => diagnostic.message ?? JSON.stringify(diagnostic))
    .join('; ');

function noBinary(cause: unknown): never {
  const why = cause instanceof Error ? cause.message : String(cause);
  throw new HandoutError(
    'engine-missing',
    `No PDF engine for ${process.platform}-${process.arch}: install the optional dependencies of ` +
      `@myriaddreamin/typst-ts-node-compiler, or pass another engine. (${why})`,
  );
}
