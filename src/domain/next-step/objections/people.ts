import { norwegianAmount } from '../../amounts';
import { spokenLanguages } from '../../codes/people';
import { norwegianDay } from '../../days';
import type { Person } from '../../tables/people';
import { textIn } from '../../../text';
import type { Objection } from '../advice';
import type { CaseFacts } from '../case-facts';
import { blocks, warns } from './objection';

/** Nobody of the household is alive: the claim is on an estate, and no letter goes to the dead. */
export function deceased(facts: CaseFacts): Objection | null {
  const dead = deadOf(facts);
  if (dead.length === 0 || dead.length < facts.people.length) return null;
  return blocks('deceased', textIn(facts.language).nextStep.hold.deceased, { rows: rowsOf(dead) });
}

export function deceasedMember(facts: CaseFacts): Objection | null {
  const dead = deadOf(facts);
  if (dead.length === 0 || dead.length === facts.people.length) return null;
  const say = textIn(facts.language).nextStep.warning.deceasedMember;
  return warns('deceasedMember', say, { rows: rowsOf(dead) });
}

function deadOf({ people, on }: CaseFacts): readonly Person[] {
  return people.filter(({ deceased: day }) => day !== null && day <= on);
}

export function protectedAddress({ people, language }: CaseFacts): Objection | null {
  const hidden = people.filter(
    ({ addressProtection }) => addressProtection !== null && addressProtection !== 'none',
  );
  if (hidden.length === 0) return null;
  const say = textIn(language).nextStep.warning.protectedAddress;
  return warns('protected', say, { rows: rowsOf(hidden) });
}

/** The tenant has said no to notice to NAV under § 9-11: contact then needs the tenant's consent. */
export function reserved({ tenancy, account, language }: CaseFacts): Objection | null {
  if (tenancy?.reserved911 !== true || account.former) return null;
  return warns('reserved', textIn(language).nextStep.warning.reserved, {
    rows: [{ table: 'Tenancies', id: tenancy.tenancy }],
  });
}

export function interpreter({ household, language, word }: CaseFacts): Objection | null {
  if (household?.interpreter !== true) return null;
  const spoken = household.language === null ? null : word(spokenLanguages, household.language);
  return warns('interpreter', textIn(language).nextStep.warning.interpreter(spoken), {
    rows: [{ table: 'Households', id: household.household }],
  });
}

/** A former tenant's deposit or guarantee comes before any claim. */
export function security({ tenancy, account, on, language }: CaseFacts): Objection | null {
  if (!account.former || tenancy === undefined) return null;
  const { securityKind, securityAmount, securitySettled, securityValidTo } = tenancy;
  if (securityKind === null || securityKind === 'none' || securitySettled !== null) return null;
  if (securityValidTo !== null && securityValidTo < on) return null;
  const amount = securityAmount === null ? null : norwegianAmount(securityAmount);
  const until = securityValidTo === null ? null : norwegianDay(securityValidTo);
  return warns('security', textIn(language).nextStep.warning.security(amount, until), {
    until: securityValidTo,
    rows: [{ table: 'Tenancies', id: tenancy.tenancy }],
  });
}

function rowsOf(people: readonly Person[]): Objection['rows'] {
  return people.map(({ person }) => ({ table: 'Persons', id: person }));
}
