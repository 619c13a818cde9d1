import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useArrearsSurface } from '../arrears/words';

/** What placing a payment would write, before it is written. */
export function Placing({
  sentence,
  busy,
  onPlace,
  onCancel,
}: {
  readonly sentence: string;
  readonly busy: boolean;
  readonly onPlace: () => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { paymentsPane: words } = useArrearsSurface();
  return (
    <>
      <span role="status">{sentence}</span>
      <span className="plan-choices">
        <Button size="small" appearance="primary" autoFocus disabled={busy} onClick={onPlace}>
          {words.placeNow}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </span>
    </>
  );
}
