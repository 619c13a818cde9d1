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
  withheld: '(utelate: adressesperre)',
  household: 'Husstand',
  dwelling: 'Bustad',
  livesIn: 'Bur i',
  tenant: 'Leigetakar',
  since: (what: string, day: string): string => `${what}, frå ${day}`,
  owes: 'Skuldar no',
  hasCredit: 'Til gode',
  kroner: (amount: string, tenancy: string): string => `${amount} kr (${tenancy})`,
  month: (month: Month): string => `Husleige ${months[month % 12] ?? ''} ${Math.floor(month / 12)}`,
  chargedAndPaid: (charged: string, paid: string): string => `Krav ${charged} · Betalt ${paid}`,
  emptyDays: (days: number, to: string): string =>
    to === ''
      ? `${plural(days, 'dag', 'dagar')} så langt`
      : `${plural(days, 'dag', 'dagar')}, til ${to}`,
  points: (count: number): string => `${plural(count, 'punkt', 'punkt')}, ingen merknad`,
  remarks: (count: number, names: string): string =>
    `${plural(count, 'punkt', 'punkt')}. Merknad: ${names}`,
  changed: (sheet: string, row: string, column: string): string =>
    [`${sheet} ${row}`, column].filter((part) => part !== '').join(', '),
  fromTo: (before: string, after: string): string =>
    `${before === '' ? 'tom' : `«${before}»`} → ${after === '' ? 'tom' : `«${after}»`}`,

  events: {
    applied: 'Søknad',
    decided: 'Vedtak om søknad',
    appealed: 'Klage motteken',
    result: 'Søknaden enda med',
    interview: 'Kartleggingssamtale',
    offered: 'Tilbod',
    stay: 'Mellombels opphald',
    letFrom: 'Leigekontrakt',
    indexed: 'Husleiga regulert',
    askedToMove: 'Beden om å flytte',
    ended: 'Leigeforholdet avslutta',
    movedOut: 'Flytta ut',
    document: 'Dokument',
    missing: (name: string): string => `Manglar: ${name}`,
    checklist: 'Sjekkliste',
    agreement: 'Oppfølgingsavtale',
    evaluated: 'Avtalen evaluert',
    measureDone: 'Tiltak utført',
    contact: 'Kontakt',
    incident: 'Hending',
    vacant: 'Stod tom',
    allowance: 'Bustøtte',
    plan: 'Betalingsordning',
    step: 'Restansetiltak',
    case: 'Sak i utvalet',
    task: 'Oppgåve',
  },

  ahead: {
    appeal: 'Klagefristen går ut',
    renewal: 'Søknaden må fornyast',
    applicantDoes: 'Søkjaren skal ha gjort sitt neste steg',
    interview: 'Neste kartleggingssamtale',
    offer: 'Svarfrist på tilbod',
    lease: 'Leigekontrakten går ut (husleigelova § 9-2)',
    security: 'Tryggleiken går ut',
    document: 'Dokument går ut',
    evaluation: 'Oppfølgingsavtalen skal evaluerast',
    agreementEnds: 'Oppfølgingsavtalen går ut',
    measure: 'Tiltak',
    incident: 'Frist i hending',
    step: 'Frist etter restansetiltak',
    pause: 'Pausen i innkrevjinga er over',
    case: 'Frist etter sak i utvalet',
    task: 'Oppgåve',
    inspection: 'Neste tilsyn',
  },

  flags: {
    sheltered: 'Adressesperre: namn og adresse blir ikkje viste her.',
    shelteredDwelling: 'Ein med adressesperre bur her: adressa blir ikkje vist.',
    speech: (language: string, interpreter: boolean): string =>
      [language === '' ? '' : `Språk: ${language}`, interpreter ? 'treng tolk' : '']
        .filter((part) => part !== '')
        .join(', '),
    noConsent: (name: string): string =>
      `${name}: ikkje samtykt til å dele opplysningar mellom tenestene`,
    consentOver: (name: string, day: string): string => `${name}: samtykket gjekk ut ${day}`,
    deceased: (name: string): string => `${name} er død`,
  },
} as const;
