import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShownFinding } from '../../app/engine/check-view';
import { norwegianDay } from '../../domain/days';
import { usePane } from '../context';
import { useAnswer } from '../useAnswer';
import { placeOfFinding } from './place-of-finding';
import { useQuality } from './quality-context';

/** Why: the rule and its source, and every cell that it read, each a press away. */
export function Explanation({ finding }: { readonly finding: ShownFinding }): ReactElement {
  const { engine, host, language, on, text } = usePane();
  const { words } = useQuality();
  const say = words.explanation;
  const { value } = useAnswer(engine, 'explain', {
    language,
    on,
    finding: placeOfFinding(finding),
  });
  if (value === null) return <Spinner size="tiny" label={text.pane.working} />;
  const { cells, source, rule, description, validFrom, contradiction } = value;
  return (
    <div className="explanation">
      {contradiction ? <p>{say.contradiction}</p> : null}
      <dl>
        <dt>{say.doThis}</dt>
        <dd>{finding.message}</dd>
        {cells.length === 0 ? null : (
          <>
            <dt>{say.reads}</dt>
            <dd>
              <ul className="places">
                {cells.map(({ sheet, cell, row, header, text: content }) => (
                  <li key={`${sheet} ${cell} ${header}`}>
                    <button
                      type="button"
                      className="place"
                      title={words.goTo(sheet, cell)}
                      onClick={() => void host.goTo({ sheet, cell })}
                    >
                      <span className="place-cell">{row}</span>
                      <span>
                        {header}: {content === '' ? <i>{say.empty}</i> : content}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{say.source}</dt>
        <dd>
          {source === null ? finding.source : `${say.kinds[source.kind]}: ${source.reference}`}
        </dd>
        <dt>{say.rule}</dt>
        <dd>
          {description === '' ? finding.message : description}
          {validFrom === null ? '' : ` ${say.validFrom(norwegianDay(validFrom))}.`}{' '}
          <small className="faint">
            {say.forSupport} <code>{rule}</code>
          </small>
        </dd>
      </dl>
    </div>
  );
}
