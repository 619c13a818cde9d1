import { committeeRoles } from '../codes/committee';
import { services } from '../codes/incidents';
import type { Day } from '../days';
import type { Register } from '../register';
import type { Member } from '../tables/committee';
import type { Audience, Summoned } from './agenda';
import { wordOf } from '../code-word';

/** Who answers for a case: a name for the secretary, role and unit for the committee. */
export function responsibleFor(register: Register, id: string, audience: Audience): string {
  const member = register.tables.Members.byKey(id);
  if (member === undefined) return id;
  const shown = asSummoned(register, member, audience);
  return audience === 'secretary' && shown.name !== ''
    ? shown.name
    : `${shown.role}, ${shown.unit}`;
}

/** Members on the day, by role; those who are only somebody's deputy are not summoned. */
export function summonedTo(register: Register, on: Day, audience: Audience): readonly Summoned[] {
  const rows = register.tables.Members.rows.filter(
    ({ from, to }) => (from === null || from <= on) && (to === null || to >= on),
  );
  const deputies = new Set(rows.map(({ deputy }) => deputy));
  const roles = Object.keys(committeeRoles);
  return rows
    .filter(
      ({ member, role }) => (role !== 'member' && role !== 'observer') || !deputies.has(member),
    )
    .sort((left, right) => roles.indexOf(left.role ?? '') - roles.indexOf(right.role ?? ''))
    .map((row) => asSummoned(register, row, audience));
}

function asSummoned(
  register: Register,
  { name, role, unit }: Member,
  audience: Audience,
): Summoned {
  return {
    name: audience === 'secretary' ? (name ?? '') : '',
    role: role === null ? '' : wordOf(register, committeeRoles, role),
    unit: unit === null ? '' : wordOf(register, services, unit),
    isSecretary: role === 'secretary',
  };
}
