import type { ReactElement } from 'react';
import type { LetterBlock } from '../../domain/letters/letter';
import { Icon } from '../Icon';

/** Why a template cannot be used, each reason a sentence with its source. */
export function TemplateRefusal({
  title,
  problems,
  more,
}: {
  readonly title: string;
  readonly problems: readonly LetterBlock[];
  readonly more: string;
}): ReactElement {
  return (
    <div role="alert" className="notice notice-feil">
      <Icon name="feil" />
      <div>
        <strong>{title}</strong>
        <ul>
          {problems.map(({ why, source }) => (
            <li key={why}>{source === null ? why : `${why} (${source})`}</li>
          ))}
        </ul>
        {more === '' ? null : <p>{more}</p>}
      </div>
    </div>
  );
}
