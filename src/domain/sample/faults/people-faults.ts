import { addDays } from '../../days';
import { always, dayCell, fault, type Fault } from './fault';

/** Faults in households and persons. */
export const peopleFaults: readonly Fault[] = [
  always('Households', 'label', 'required-missing', null),
  always('Households', 'language', 'unknown-choice', 'klingon'),
  fault('Persons', 'identityNumber', 'identity-check-digit', ({ identityNumber }) =>
    identityNumber === null ? undefined : withLastDigitChanged(identityNumber),
  ),
  fault('Persons', 'identityNumber', 'identity-too-short', ({ identityNumber }) =>
    identityNumber === null || identityNumber.startsWith('0')
      ? undefined
      : identityNumber.slice(0, 10),
  ),
  fault('Persons', 'identityNumber', 'identity-lost-zero', ({ identityNumber }) =>
    identityNumber?.startsWith('0') === true ? Number(identityNumber) : undefined,
  ),
  fault('Persons', 'identityNumber', 'identity-doubled', ({ birthDate }, sample, index) => {
    const same = sample.other('Persons', index);
    return birthDate === null || same === null || same.row.identityNumber === null
      ? undefined
      : { cell: same.row.identityNumber, partner: same.at };
  }),
  fault('Persons', 'birthDate', 'birth-date-differs', ({ birthDate, identityNumber }) =>
    birthDate === null || identityNumber === null ? undefined : dayCell(addDays(birthDate, 40)),
  ),
  always('Persons', 'phone', 'phone-invalid', '1234567'),
  always('Persons', 'email', 'email-invalid', 'navn(at)fjelldal.example'),
  always('Persons', 'role', 'unknown-choice', 'onkel'),
  always('Persons', 'name', 'required-missing', null),
  fault('Persons', 'household', 'unknown-reference', ({ role }) =>
    role === 'child' ? 'H-9999' : undefined,
  ),
  fault('Persons', 'consentFrom', 'consent-without-date', ({ consentScope }) =>
    consentScope === null ? undefined : null,
  ),
];

function withLastDigitChanged(number: string): string {
  return `${number.slice(0, 10)}${String((Number(number.slice(10)) + 1) % 10)}`;
}
