import type { KeyboardEvent, ReactElement } from 'react';
import { AnswerView } from '../Answer';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { EmptyState } from '../Notice';
import { useAnswer } from '../useAnswer';
import { ArrearsCardBody } from './ArrearsCardBody';
import { useLook } from './look';
import { useArrearsText } from './words';

/** The card of one tenancy, over the list that it was opened from. */
export function ArrearsCardView({ tenancy }: { readonly tenancy: string }): ReactElement {
  const { engine, language, on } = usePane();
  const words = useArrearsText();
  const { close } = useLook(engine);
  const answered = useAnswer(engine, 'arrearsCard', { language, on, tenancy });
  const { value, waiting, failure } = answered;
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  return (
    <div className="arrears-card" onKeyDown={press}>
      <button type="button" className="text-link back-link" onClick={close}>
        <Icon name="back" /> {words.back}
      </button>
      {/* «Owes nothing» is an answer too. */}
      {value === null && !waiting && failure === null ? (
        <EmptyState title={words.gone} more="" />
      ) : (
        <AnswerView answered={answered}>
          {(card) => (card === null ? null : <ArrearsCardBody card={card} />)}
        </AnswerView>
      )}
    </div>
  );
}
