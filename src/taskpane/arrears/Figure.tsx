import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';

/** An amount with its name, in a list of such. */
export function Figure({
  name,
  ore,
}: {
  readonly name: string;
  readonly ore: number;
}): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{norwegianAmount(ore)}</dd>
    </div>
  );
}
