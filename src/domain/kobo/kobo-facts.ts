import { isoDay, type Day } from '../days';
import { splitAddress } from '../identifiers/street-address';
import type { Register } from '../register';
import type { Dwelling } from '../tables/dwellings';
import type { Tenancy } from '../tables/tenancies';
import type { KoboFacts } from './kobo-columns';

/** Kobo's four types; transit, shared, refugee and emergency dwellings are ordinary ones there. */
const TYPES: Readonly<Record<NonNullable<Dwelling['category']>, string>> = {
  ordinary: 'ORDINAR_BOLIG',
  transit: 'ORDINAR_BOLIG',
  shared: 'ORDINAR_BOLIG',
  refugee: 'ORDINAR_BOLIG',
  emergency: 'ORDINAR_BOLIG',
  care: 'OMSORGSBOLIG',
  staff: 'TJENESTEBOLIG',
  other: 'ANNET_UTLEIEOBJEKT',
};

/** Kobo has no word for a private dwelling that the municipality only has the right to dispose of. */
const DISPOSALS: Readonly<Record<NonNullable<Dwelling['disposal']>, string | null>> = {
  owned: 'KOMMUNALT_EID',
  leasedCompany: 'INNLEID_FRA_KOMMUNALT_FORETAK',
  leasedFoundation: 'INNLEID_FRA_STIFTELSE',
  leasedPrivateCompany: 'INNLEID_FRA_PRIVAT_FORETAK',
  leasedPrivatePerson: 'INNLEID_FRA_PRIVATPERSON',
  disposalRight: null,
};

const STATUSES: Readonly<Record<NonNullable<Dwelling['status']>, string>> = {
  vacant: 'KLAR_FOR_INNFLYTTING',
  reserved: 'KLAR_FOR_INNFLYTTING',
  let: 'UTLEID',
  repair: 'VEDLIKEHOLD',
  blocked: 'IKKE_TILGJENGELIG',
};

/** Everything that Kobo asks of a dwelling, from the register as it stands on a day. */
export function koboFacts(register: Register, dwelling: Dwelling, on: Day): KoboFacts {
  return {
    ...placeOf(dwelling),
    ...kindOf(dwelling),
    ...stateOf(dwelling),
    ...letOf(register, dwelling, on),
  };
}

type Part<C extends keyof KoboFacts> = Pick<KoboFacts, C>;

function placeOf(
  one: Dwelling,
): Part<
  | 'kommunenummer'
  | 'gnrbnr'
  | 'festenummer'
  | 'seksjonsnummer'
  | 'bruksenhetsnummer'
  | 'gatenavn'
  | 'husnummer'
  | 'husbokstav'
  | 'postnummer'
  | 'ekstrareferanse'
> {
  const address = one.address === null ? null : splitAddress(one.address);
  return {
    kommunenummer: one.municipality,
    gnrbnr: one.gnr === null || one.bnr === null ? null : `${String(one.gnr)}/${String(one.bnr)}`,
    festenummer: one.fnr,
    seksjonsnummer: one.snr,
    bruksenhetsnummer: one.unit,
    gatenavn: address?.street ?? null,
    husnummer: address?.number ?? null,
    husbokstav: address === null || address.letter === '' ? null : address.letter,
    postnummer: one.postcode,
    ekstrareferanse: one.extraReference,
  };
}

function kindOf(
  one: Dwelling,
): Part<
  | 'koboboligtype'
  | 'underkategoriboligtype'
  | 'kobodisposisjonsform'
  | 'boligeiersnavn'
  | 'boligeiersorganisasjonsnummer'
  | 'boligeiersmobilnummer'
  | 'kvalifiserermvakompensasjon'
  | 'erbofellesskap'
  | 'erdognbemannet'
  | 'harpersonalbase'
> {
  return {
    koboboligtype: one.category === null ? null : TYPES[one.category],
    underkategoriboligtype: one.purpose ?? one.category,
    kobodisposisjonsform: one.disposal === null ? null : DISPOSALS[one.disposal],
    boligeiersnavn: one.owner,
    boligeiersorganisasjonsnummer: one.ownerNumber,
    boligeiersmobilnummer: one.ownerPhone,
    kvalifiserermvakompensasjon: one.vatCompensation,
    erbofellesskap: one.category === 'shared' || one.type === 'room',
    erdognbemannet: one.staffed,
    harpersonalbase: one.staffBase,
  };
}

function stateOf(
  one: Dwelling,
): Part<
  | 'boligstatus'
  | 'statusdato'
  | 'manedsleie'
  | 'malernummerstrom'
  | 'malernummervann'
  | 'depositum'
  | 'errullestoltilpasset'
  | 'antallsoverom'
  | 'skolekretsbarneskole'
  | 'skolekretsungdomsskole'
  | 'ovriginformasjon'
> {
  return {
    boligstatus: one.status === null ? null : STATUSES[one.status],
    statusdato: one.statusDate === null ? null : isoDay(one.statusDate),
    manedsleie: one.rent,
    malernummerstrom: one.powerMeter,
    malernummervann: one.waterMeter,
    depositum: one.deposit,
    errullestoltilpasset: one.wheelchair,
    antallsoverom: one.bedrooms,
    skolekretsbarneskole: one.primarySchool,
    skolekretsungdomsskole: one.lowerSecondarySchool,
    ovriginformasjon: one.description,
  };
}

function letOf(
  register: Register,
  { dwelling }: Dwelling,
  on: Day,
): Part<
  'hovedsoker' | 'leieforholdertidsubegrenset' | 'leieforholdstartdato' | 'leieforholdsluttdato'
> {
  const tenancy = register.tables.Tenancies.rows.findLast(
    (one) => one.dwelling === dwelling && one.start <= on && (one.ended === null || one.ended > on),
  );
  return {
    hovedsoker: tenancy === undefined ? null : mainApplicant(register, tenancy),
    leieforholdertidsubegrenset: tenancy === undefined ? null : tenancy.leaseKind === 'indefinite',
    leieforholdstartdato: tenancy === undefined ? null : isoDay(tenancy.start),
    leieforholdsluttdato: tenancy?.end == null ? null : isoDay(tenancy.end),
  };
}

/** The identity number of the household's main applicant. */
function mainApplicant({ tables }: Register, { household }: Tenancy): string | null {
  const main = tables.Persons.rows.find(
    (one) => one.household === household && one.role === 'main' && one.movedAway === null,
  );
  return main?.identityNumber ?? null;
}
