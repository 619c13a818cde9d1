import { plural } from '../plural';

/** «2 kritiske feil og 1 feil»; '' where there is neither. */
export function openErrors(critical: number, errors: number): string {
  return [
    critical === 0 ? '' : plural(critical, 'kritisk feil', 'kritiske feil'),
    errors === 0 ? '' : plural(errors, 'feil', 'feil'),
  ]
    .filter((part) => part !== '')
    .join(' og ');
}
