import type { Month } from '../../domain/months';
import { plural } from '../plural';

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

/** What a story tells of rows; the pane's own words about it are in `card`. */
export const story = {
  yesNo: (yes: boolean): string => (yes ? 'ja' : 'nei'),
  withheld: '(utelatt: adressesperre)',
  household: 'Husstand',
  dwelling: 'Bolig',
  livesIn: 'Bor i',
  tenant: 'Leietaker',
  since: (what: string, day: string): string => `${what}, fra ${day}`,
  owes: 'Skylder nå',
  hasCredit: 'Til gode',
  kroner: (amount: string, tenancy: string): string => `${amount} kr (${tenancy})`,
  month: (month: Month): string => `Husleie ${months[month % 12] ?? ''} ${Math.floor(month / 12)}`,
  chargedAndPaid: (charged: string, paid: string): string => `Krav ${charged} · Betalt ${paid}`,
  emptyDays: (days: number, to: string): string =>
    to === ''
      ? `${plural(days, 'dag', 'dager')} så langt`
      : `${plural(days, 'dag', 'dager')}, til ${to}`,
  points: (count: number): string => `${plural(count, 'punkt', 'punkter')}, ingen merknad`,
  remarks: (count: number, names: string): string =>
    `${plural(count, 'punkt', 'punkter')}. Merknad: ${names}`,
  changed: (sheet: string, row: string, column: string): string =>
    [`${sheet} ${row}`, column].filter((part) => part !== '').join(', '),
  fromTo: (before: string, after: string): string =>
    `${before === '' ? 'tom' : `«${before}»`} → ${after === '' ? 'tom' : `«${after}»`}`,

  events: {
    applied: 'Søknad',
    decided: 'Vedtak om søknad',
    appealed: 'Klage mottatt',
    result: 'Søknaden endte med',
    interview: 'Kartleggingssamtale',
    offered: 'Tilbud',
    stay: 'Midlertidig opphold',
    letFrom: 'Leiekontrakt',
    indexed: 'Husleien regulert',
    askedToMove: 'Bedt om å flytte',
    ended: 'Leieforholdet avsluttet',
    movedOut: 'Flyttet ut',
    document: 'Dokument',
    missing: (name: string): string => `Mangler: ${name}`,
    checklist: 'Sjekkliste',
    agreement: 'Oppfølgingsavtale',
    evaluated: 'Avtalen evaluert',
    measureDone: 'Tiltak utført',
    contact: 'Kontakt',
    incident: 'Hendelse',
    vacant: 'Stod tom',
    allowance: 'Bostøtte',
    plan: 'Betalingsordning',
    step: 'Restansetiltak',
    case: 'Sak i utvalget',
    task: 'Oppgave',
  },

  ahead: {
    appeal: 'Klagefristen går ut',
    renewal: 'Søknaden må fornyes',
    applicantDoes: 'Søkeren skal ha gjort sitt neste steg',
    interview: 'Neste kartleggingssamtale',
    offer: 'Svarfrist på tilbud',
    lease: 'Leiekontrakten løper ut (husleieloven § 9-2)',
    security: 'Sikkerheten løper ut',
    document: 'Dokument går ut',
    evaluation: 'Oppfølgingsavtalen skal evalueres',
    agreementEnds: 'Oppfølgingsavtalen løper ut',
    measure: 'Tiltak',
    incident: 'Frist i hendelse',
    step: 'Frist etter restansetiltak',
    pause: 'Pausen i innkrevingen er over',
    case: 'Frist etter sak i utvalget',
    task: 'Oppgave',
    inspection: 'Neste tilsyn',
  },

  flags: {
    sheltered: 'Adressesperre: navn og adresse vises ikke her.',
    shelteredDwelling: 'En med adressesperre bor her: adressen vises ikke.',
    speech: (language: string, interpreter: boolean): string =>
      [language === '' ? '' : `Språk: ${language}`, interpreter ? 'trenger tolk' : '']
        .filter((part) => part !== '')
        .join(', '),
    noConsent: (name: string): string =>
      `${name}: ikke samtykket til å dele opplysninger mellom tjenestene`,
    consentOver: (name: string, day: string): string => `${name}: samtykket gikk ut ${day}`,
    deceased: (name: string): string => `${name} er død`,
  },
} as const;
