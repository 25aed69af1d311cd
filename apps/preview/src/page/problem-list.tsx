import type { Problem } from '@calliope/content-sdk/compile';

/** What is wrong, and below it what is allowed, with its reasons. Nothing where there is neither. */
export const ProblemList = ({ problems }: { problems: readonly Problem[] }) => {
  const allowed = problems.filter(({ severity }) => severity === 'allowed');
  const others = problems.filter(({ severity }) => severity !== 'allowed');
  return (
    <>
      {others.length > 0 && (
        <ul className="problems">
          {others.map((problem) => (
            <li key={keyOf(problem)}>
              <Place {...problem} /> {problem.message} {problem.hint}
            </li>
          ))}
        </ul>
      )}
      {allowed.length > 0 && (
        <details className="allowed">
          <summary>{`${allowed.length} allowed`}</summary>
          <ul>
            {allowed.map((problem) => (
              <li key={keyOf(problem)}>
                <Place {...problem} /> {problem.message} {`Allowed: ${problem.reason}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

const keyOf = ({ file, line, column, code, message }: Problem): string =>
  `${file} ${line} ${column} ${code} ${message}`;

const Place = ({ file, line, column }: Problem) => <code>{`${file}:${line}:${column}`}</code>;
