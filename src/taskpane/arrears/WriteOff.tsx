import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { adjustmentReasons, chargeKinds } from '../../domain/codes/money';
import { norwegianDay } from '../../domain/days';
import { inLanguage } from '../../domain/language';
import type { ArrearsCard } from '../../domain/worklist/arrears-card';
import { usePane } from '../context';
import { Notice } from '../Notice';
import { useAnswer } from '../useAnswer';
import { useArrearsText } from './words';

/** A debt that may be considered written off: the form of the charge, which asks for the decision. */
export function WriteOff({
  card: { writeOff },
}: {
  readonly card: ArrearsCard;
}): ReactElement | null {
  const { engine, on, openForm } = usePane();
  const words = useArrearsText();
  // The form takes choices in the words of the workbook.
  const { value: language } = useAnswer(engine, 'writtenIn', {});
  if (writeOff === null || language === null) return null;
  const amount = norwegianAmount(writeOff.amount);
  const given = {
    tenancy: writeOff.tenancy,
    kind: inLanguage(chargeKinds.writeOff, language),
    due: norwegianDay(on),
    amount: norwegianAmount(-writeOff.amount),
    reason: inLanguage(adjustmentReasons[writeOff.reason], language),
  };
  return (
    <Notice kind="info">
      {words.writeOffProposed(amount, writeOff.why)}{' '}
      <Button size="small" onClick={() => openForm({ table: 'Charges', given })}>
        {words.writeOff}
      </Button>
    </Notice>
  );
}
