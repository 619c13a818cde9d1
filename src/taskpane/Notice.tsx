import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

/** A message in a box, with a sign beside its words. */
export function Notice({
  kind,
  title,
  children,
}: {
  readonly kind: Extract<IconName, 'kritisk' | 'feil' | 'advarsel' | 'info' | 'done'>;
  readonly title?: string;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className={`notice notice-${kind}`}>
      <Icon name={kind} />
      <div>
        {title === undefined ? null : <strong>{title}</strong>}
        {children === undefined ? null : <p>{children}</p>}
      </div>
    </div>
  );
}

/** Nothing to do here, said kindly. */
export function EmptyState({
  title,
  more,
}: {
  readonly title: string;
  readonly more: string;
}): ReactElement {
  return (
    <div className="empty-state">
      <Icon name="done" />
      <h3>{title}</h3>
      <p>{more}</p>
    </div>
  );
}
