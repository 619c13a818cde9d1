import { day, decimal, key, month, note, text, yesNo } from '../columns';
import { settingHelp, rateHelp, codeHelp, priceIndexHelp } from './help/setup';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

/** What the municipality has chosen, in words first; the ids are declared in `domain/settings`. */
export const settingsTable = {
  id: 'Settings',
  sheet: ['Innstillinger', 'Innstillingar', 'Settings'],
  group: 'setup',
  key: 'setting',
  columns: helped(
    {
      meaning: note(['Betydning', 'Tyding', 'Meaning'], {}),
      value: text(['Verdi', 'Verdi', 'Value'], {}),
      unit: text(['Enhet', 'Eining', 'Unit'], {}),
      setting: key('', ['Innstilling', 'Innstilling', 'Setting']),
      validFrom: day(['Gyldig fra', 'Gyldig frå', 'Valid from'], {}),
      source: text(['Kilde', 'Kjelde', 'Source'], {}),
      checked: text(['Kontrollert', 'Kontrollert', 'Checked'], {}),
      reviewBy: day(['Kontrolleres innen', 'Kontrollerast innan', 'Review by'], {}),
    },
    settingHelp,
  ),
} as const satisfies Table;

/** Dated rates and statutory deadlines; a later row of the same rate takes over from its day. */
export const rates = {
  id: 'Rates',
  sheet: ['Satser', 'Satsar', 'Rates'],
  group: 'setup',
  hidden: true,
  key: 'entry',
  columns: helped(
    {
      entry: key('', ['Sats-ID', 'Sats-ID', 'Entry']),
      rate: text(['Sats', 'Sats', 'Rate'], { essential: true }),
      validFrom: day(['Gyldig fra', 'Gyldig frå', 'Valid from'], { essential: true }),
      // Days, kroner and per cent stand below each other: each as it is written.
      value: decimal(['Verdi', 'Verdi', 'Value'], { essential: true, format: 'General' }),
      unit: text(['Enhet', 'Eining', 'Unit'], { required: true }),
      source: text(['Kilde', 'Kjelde', 'Source'], { required: true }),
      checked: text(['Kontrollert', 'Kontrollert', 'Checked'], {}),
      reviewBy: day(['Kontrolleres innen', 'Kontrollerast innan', 'Review by'], {}),
    },
    rateHelp,
  ),
} as const satisfies Table;

export const codes = {
  id: 'Codes',
  sheet: ['Koder', 'Kodar', 'Codes'],
  group: 'setup',
  hidden: true,
  key: 'entry',
  columns: helped(
    {
      entry: key('', ['Kode-ID', 'Kode-ID', 'Entry']),
      list: text(['Liste', 'Liste', 'List'], { essential: true }),
      code: text(['Kode', 'Kode', 'Code'], { essential: true }),
      label: text(['Tekst', 'Tekst', 'Label'], { required: true }),
      usedIn: note(['Brukes i', 'Blir brukt i', 'Used in'], {}),
      validFrom: day(['Gyldig fra', 'Gyldig frå', 'Valid from'], {}),
      validTo: day(['Gyldig til', 'Gyldig til', 'Valid to'], {}),
      inUse: yesNo(['I bruk', 'I bruk', 'In use'], {}),
      source: text(['Kilde', 'Kjelde', 'Source'], {}),
      checked: text(['Kontrollert', 'Kontrollert', 'Checked'], {}),
    },
    codeHelp,
  ),
} as const satisfies Table;

/** Consumer price index by month (SSB), entered by the municipality. */
export const priceIndex = {
  id: 'PriceIndex',
  sheet: ['Konsumprisindeks', 'Konsumprisindeks', 'Price index'],
  group: 'setup',
  hidden: true,
  key: 'entry',
  columns: helped(
    {
      entry: key('', ['Indeks-ID', 'Indeks-ID', 'Entry']),
      month: month(['Måned', 'Månad', 'Month'], { essential: true }),
      value: decimal(['Indeks', 'Indeks', 'Index'], { essential: true }),
      source: text(['Kilde', 'Kjelde', 'Source'], {}),
      checked: text(['Kontrollert', 'Kontrollert', 'Checked'], {}),
    },
    priceIndexHelp,
  ),
} as const satisfies Table;

export type Setting = RowOf<typeof settingsTable>;
export type Rate = RowOf<typeof rates>;
export type Code = RowOf<typeof codes>;
export type PriceIndexEntry = RowOf<typeof priceIndex>;
