import { useState, type ReactElement } from 'react';
import { useArrearsSurface } from '../arrears/words';
import { Choice } from '../Choice';
import { AllowanceRun } from './AllowanceRun';
import { ChargingRun } from './ChargingRun';
import { InEffect } from './InEffect';
import { IndexRun } from './IndexRun';
import '../payments-in/payments.css';
import './rent.css';

const runs = { charging: ChargingRun, allowance: AllowanceRun, index: IndexRun } as const;
type RunId = keyof typeof runs;

/** What is done with all rents at once: the month's charges and the yearly adjustment. */
export function RentPart(): ReactElement {
  const { rentPane: words } = useArrearsSurface();
  const [run, setRun] = useState<RunId>('charging');
  const Shown = runs[run];
  const choices = (Object.keys(runs) as RunId[]).map((id) => ({
    id,
    name: words.parts[id],
    hint: words.partHints[id],
  }));
  return (
    <div className="rent">
      <InEffect />
      <Choice label={words.part} choices={choices} chosen={run} onChoose={setRun} />
      <Shown />
    </div>
  );
}
