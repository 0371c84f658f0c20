import LevelMark from '../../components/level-mark';
import type { Problem } from '../shared/problem';

/** What could not be used or read, each with its place and what is wrong. */
export default function ProblemList({ title, problems }: { title: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="weakened-line" data-look="warn" role="status">
      <LevelMark look="warn" form="shape" />
      <div>
        <p>{title}</p>
        <ul>
          {problems.map(({ at, path, detail }) => (
            <li key={at + path} class="hint">
              <code>
                {at}
                {path && `.${path}`}
              </code>{' '}
              {detail}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
