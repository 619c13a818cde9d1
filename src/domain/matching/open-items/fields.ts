import type { Words } from '../../language';

/** What a column of an open items list may hold. */
export type ItemField =
  | 'tenancy'
  | 'customer'
  | 'name'
  | 'invoice'
  | 'invoiceDate'
  | 'due'
  | 'kid'
  | 'original'
  | 'rest'
  | 'text';

export interface FieldKind {
  readonly label: Words;
  /** Headers that mean it, in small letters without accents, spaces and signs; the likeliest first. */
  readonly headers: readonly string[];
  readonly kind: 'text' | 'day' | 'amount';
}

/** The fields in the order in which they are asked for. */
export const itemFields: Readonly<Record<ItemField, FieldKind>> = {
  due: {
    label: ['Forfall', 'Forfall', 'Due'],
    headers: ['forfall', 'forfallsdato', 'forfdato', 'forfallsdag', 'duedate', 'due'],
    kind: 'day',
  },
  rest: {
    label: ['Restbeløp', 'Restbeløp', 'Open amount'],
    headers: [
      'rest',
      'restbelop',
      'restsaldo',
      'utestaende',
      'apentbelop',
      'saldo',
      'restamount',
      'restcurr',
      'gjenstaende',
    ],
    kind: 'amount',
  },
  original: {
    label: ['Opprinnelig beløp', 'Opphavleg beløp', 'Original amount'],
    headers: ['opprinneligbelop', 'fakturabelop', 'opprinnelig', 'belop', 'amount', 'sum'],
    kind: 'amount',
  },
  tenancy: {
    label: ['Leieforhold', 'Leigeforhold', 'Tenancy'],
    headers: [
      'leieforhold',
      'leieforholdsnr',
      'leieforholdnr',
      'leigeforhold',
      'kontraktnr',
      'kontraktsnr',
      'kontrakt',
      'tenancy',
    ],
    kind: 'text',
  },
  kid: {
    label: ['KID', 'KID', 'KID'],
    headers: ['kid', 'kidnr', 'kidnummer', 'kundeident'],
    kind: 'text',
  },
  invoice: {
    label: ['Fakturanummer', 'Fakturanummer', 'Invoice number'],
    headers: [
      'fakturanr',
      'fakturanummer',
      'faktura',
      'bilagsnr',
      'bilagsnummer',
      'voucherno',
      'extinvref',
      'doknr',
      'invoiceno',
      'bilag',
    ],
    kind: 'text',
  },
  invoiceDate: {
    label: ['Fakturadato', 'Fakturadato', 'Invoice date'],
    headers: ['fakturadato', 'bilagsdato', 'voucherdate', 'dato'],
    kind: 'day',
  },
  customer: {
    label: ['Kundenummer', 'Kundenummer', 'Customer number'],
    headers: ['kundenr', 'kundenummer', 'kunde', 'reskontronr', 'resknr', 'aparid', 'aktornr'],
    kind: 'text',
  },
  name: {
    label: ['Navn', 'Namn', 'Name'],
    headers: ['navn', 'namn', 'kundenavn', 'leietaker', 'leigetakar', 'aparname', 'name'],
    kind: 'text',
  },
  text: {
    label: ['Tekst', 'Tekst', 'Text'],
    headers: ['tekst', 'beskrivelse', 'leieobjekt', 'description', 'text'],
    kind: 'text',
  },
};

export const itemFieldIds = Object.keys(itemFields) as readonly ItemField[];

/** Which header of a file holds which field. */
export type Mapping = Readonly<Partial<Record<ItemField, string>>>;

/** How a person has said that dates and amounts are to be read; null where the file itself must show it. */
export interface Readings {
  readonly dates: 'day-first' | 'month-first' | null;
  readonly decimals: 'comma' | 'point' | null;
}

export const NO_READINGS: Readings = { dates: null, decimals: null };

/** A header without case, accents, brackets, spaces and signs: `Forf.dato` and `FORFDATO` are one. */
export function plainItemHeader(text: string): string {
  return text
    .toLocaleLowerCase('nb')
    .replace(/\(.*?\)/g, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?<=.)(nok|kr)$/, '');
}

/** The mapping that a file's headers suggest. */
export function guessedMapping(headers: readonly string[]): Mapping {
  const plain = headers.map(plainItemHeader);
  const taken = new Set<number>();
  return Object.fromEntries(
    itemFieldIds.flatMap((field) => {
      const known = itemFields[field].headers;
      const [at] = known
        .map((header) => plain.indexOf(header))
        .filter((found) => found >= 0 && !taken.has(found));
      if (at === undefined) return [];
      taken.add(at);
      return [[field, headers[at] ?? '']];
    }),
  );
}

/** Fields without which the list cannot be read: one in each group is enough. */
const NEEDED: readonly (readonly ItemField[])[] = [
  ['due'],
  ['rest', 'original'],
  ['tenancy', 'kid', 'invoice'],
];

/** The groups of which the mapping has none. */
export function missingFields(mapping: Mapping): readonly (readonly ItemField[])[] {
  return NEEDED.filter((group) => group.every((field) => mapping[field] === undefined));
}
