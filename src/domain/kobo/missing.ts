import { alwaysNeeded, type KoboColumn, type KoboFacts } from './kobo-columns';

/** The columns that Kobo needs for this dwelling and the register cannot answer. */
export function missingForKobo(facts: KoboFacts): readonly KoboColumn[] {
  return [...alwaysNeeded, ...ownerColumns(facts), ...leaseColumns(facts)].filter(
    (column) => facts[column] === null,
  );
}

/** Name of an owner that is not the municipality; its number unless it is a person; a company's phone. */
function ownerColumns({ kobodisposisjonsform: form }: KoboFacts): readonly KoboColumn[] {
  if (form === null || form === 'KOMMUNALT_EID') return [];
  const name: readonly KoboColumn[] = ['boligeiersnavn'];
  if (form === 'INNLEID_FRA_PRIVATPERSON') return name;
  const number: readonly KoboColumn[] = [...name, 'boligeiersorganisasjonsnummer'];
  return form === 'INNLEID_FRA_PRIVAT_FORETAK' ? [...number, 'boligeiersmobilnummer'] : number;
}

function leaseColumns(facts: KoboFacts): readonly KoboColumn[] {
  if (facts.boligstatus !== 'UTLEID') return [];
  const lease: readonly KoboColumn[] = [
    'hovedsoker',
    'leieforholdertidsubegrenset',
    'leieforholdstartdato',
  ];
  return facts.leieforholdertidsubegrenset === false ? [...lease, 'leieforholdsluttdato'] : lease;
}
