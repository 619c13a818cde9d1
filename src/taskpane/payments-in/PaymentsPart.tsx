import type { ReactElement } from 'react';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { useKept } from '../kept';
import { useRun } from '../useRun';
import { importChoiceOf } from './choice';
import { FilePicker } from './FilePicker';
import { ImportPreview } from './ImportPreview';
import { ImportsList } from './ImportsList';
import { UnplacedList } from './UnplacedList';
import './payments.css';

/** Bank files come in here, and payments that nobody has placed wait here. */
export function PaymentsPart(): ReactElement {
  const { engine } = usePane();
  const { paymentsPane: words } = useArrearsSurface();
  const choice = useKept(importChoiceOf(engine));
  const running = useRun();
  return (
    <div className="payments">
      {running.told}
      {choice.files.length === 0 ? (
        <>
          <p>{words.lead}</p>
          <FilePicker />
          <UnplacedList />
          <ImportsList />
        </>
      ) : (
        <ImportPreview choice={choice} running={running} />
      )}
    </div>
  );
}
