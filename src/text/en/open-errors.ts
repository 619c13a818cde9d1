import { plural } from '../plural';

/** «2 kritiske feil og 1 feil»; '' where there is neither. */
export function openErrors(critical: number, errors: number): string {
  return [
    critical === 0 ? '' : plural(critical, 'critical error', 'critical errors'),
    errors === 0 ? '' : plural(errors, 'error', 'errors'),
  ]
    .filter((part) => part !== '')
    .join(' and ');
}
