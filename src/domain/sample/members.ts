import { addDays, addMonths, type Day } from '../days';
import type { RowIn } from '../tables';
import type { Period } from './options';
import type { SampleRows } from './sample-rows';

/** The committee's people by what they do. */
export interface CommitteeMembers {
  readonly leader: string;
  readonly secretary: string;
  readonly finance: string;
  readonly nav: string;
  readonly technical: string;
  /** The housing officer who sits now. */
  readonly officer: string;
  /** Members who sit now, leader first. */
  readonly sitting: readonly string[];
  readonly officerOn: (day: Day) => string;
}

type Member = Pick<RowIn<'Members'>, 'name' | 'role' | 'unit'>;

const DEPUTIES: readonly Member[] = [
  { name: 'Torgeir Vangen', role: 'observer', unit: 'technical' },
  { name: 'Synnøve Estensmo', role: 'observer', unit: 'serviceDesk' },
  { name: 'Kjellaug Rusten', role: 'observer', unit: 'finance' },
  { name: 'Arnt Ola Brydal', role: 'observer', unit: 'nav' },
  { name: 'Ragna Telneset', role: 'observer', unit: 'housingOfficer' },
];

const SITTING: readonly Member[] = [
  { name: 'Oddbjørn Kvilvang', role: 'leader', unit: 'technical' },
  { name: 'Berit Tjønnmo', role: 'secretary', unit: 'serviceDesk' },
  { name: 'Eivind Nytrøen', role: 'member', unit: 'finance' },
  { name: 'Marte Fådal', role: 'member', unit: 'nav' },
  { name: 'Ingunn Storeng', role: 'housingOfficer', unit: 'housingOfficer' },
];

/** Five members from five units with a deputy each, and the housing officer who was there before. */
export function addMembers({ from, reform, until }: Period, rows: SampleRows): CommitteeMembers {
  const change = addMonths(reform, Math.round((until - reform) / 30 / 3));
  const deputies = DEPUTIES.map((member) => rows.add('Members', { ...member, from: reform }));
  const sitting = SITTING.map((member, at) => {
    const start = member.role === 'housingOfficer' ? change : reform;
    return rows.add('Members', {
      ...member,
      ...reach(member),
      from: start,
      deputy: deputies[at] ?? null,
    });
  });
  const former = { name: 'Sigmund Lonås', role: 'housingOfficer', unit: 'housingOfficer' } as const;
  const formerOfficer = rows.add('Members', { ...former, from, to: addDays(change, -1) });
  const [leader = '', secretary = '', finance = '', nav = '', officer = ''] = sitting;
  return {
    leader,
    secretary,
    finance,
    nav,
    technical: leader,
    officer,
    sitting,
    officerOn: (day) => (day < change ? formerOfficer : officer),
  };
}

function reach({ name }: Member): Pick<RowIn<'Members'>, 'email'> {
  const plain = (name ?? '').toLowerCase().replace(/[æå]/g, 'a').replace(/ø/g, 'o');
  return { email: `${plain.replace(/[^a-z]+/g, '.')}@fjelldal.example` };
}
