import type { TableId } from '../tables';

/** What old lists call the register's columns, by table and column key; compared without case and punctuation. */
export const otherHeadings: Readonly<
  Partial<Record<TableId, Readonly<Record<string, readonly string[]>>>>
> = {
  Dwellings: {
    dwelling: ['bolig id', 'bolignr', 'bolignummer'],
    address: ['adr', 'gateadresse', 'boligadresse', 'gate', 'leilighet'],
    postcode: ['postnummer', 'post nr'],
    area: ['bydel', 'strøk', 'sted'],
    unit: ['bruksenhet', 'bruksenhetsnummer', 'leilighetsnr', 'leilighetsnummer'],
    type: ['type', 'type bolig'],
    rooms: ['antall rom', 'ant rom'],
    bedrooms: ['antall soverom', 'ant soverom'],
    usableArea: ['bra', 'areal', 'kvm', 'm2', 'm²', 'størrelse', 'kvadratmeter'],
    floor: ['etg'],
    rent: [
      ...['leie', 'husleie', 'leie pr mnd', 'leie per mnd', 'leie pr måned', 'leie per måned'],
      ...['husleie pr mnd', 'husleie per måned', 'månedlig leie', 'mnd leie', 'leie mnd'],
    ],
    statusDate: ['status dato', 'status fra'],
    availableFrom: ['ledig', 'ledig dato'],
    note: ['merknader', 'kommentar', 'kommentarer', 'notat', 'anmerkning', 'anm'],
  },
  Households: {
    household: ['husstand nr', 'husstandsnr', 'husstandsnummer', 'hustand', 'hustand nr'],
    label: ['navn', 'husstandsnavn', 'familie', 'leietaker', 'søker'],
    kind: ['type', 'type husstand'],
    adults: ['antall voksne', 'ant voksne'],
    children: ['antall barn', 'ant barn'],
    note: ['merknader', 'kommentar', 'kommentarer', 'notat', 'anmerkning', 'anm'],
  },
  Persons: {
    household: [
      'husstand nr',
      'husstandsnr',
      'husstandsnummer',
      'hustand',
      'hustand nr',
      'husstand id',
    ],
    name: [
      ...['fullt navn', 'leietaker', 'beboer', 'etternavn fornavn', 'fornavn etternavn'],
      ...['fornavn og etternavn', 'etternavn og fornavn'],
    ],
    identityNumber: ['fnr', 'fødselsnr', 'f nr', 'personnr', 'personnummer', 'fødsels og personnr'],
    birthDate: ['født', 'fdato', 'f dato', 'fødsels dato'],
    phone: ['tlf', 'tlfnr', 'telefonnr', 'telefonnummer', 'mobil', 'mobilnr', 'mobiltelefon'],
    email: ['epost', 'epostadresse', 'mail', 'mailadresse'],
  },
  Tenancies: {
    tenancy: [
      'kontrakt',
      'kontraktnr',
      'kontrakt nr',
      'kontraktsnr',
      'leieforhold id',
      'leiekontrakt',
    ],
    leaseKind: ['type kontrakt', 'kontrakt type', 'kontraktstype', 'type leiekontrakt'],
    dwelling: ['adresse', 'boligadresse', 'leilighet', 'adr'],
    household: ['leietaker', 'leier', 'leietakere', 'beboer', 'beboere', 'navn'],
    start: [
      ...['innflytting', 'innflyttet', 'innflyttingsdato', 'flyttet inn', 'leie fra'],
      ...['fra', 'fra dato', 'startdato', 'kontraktstart', 'kontrakt start'],
    ],
    end: [
      'leie til',
      'til',
      'til dato',
      'utløper',
      'utløpsdato',
      'kontrakt slutt',
      'kontraktslutt',
    ],
    movedOut: ['utflytting', 'utflyttet', 'utflyttingsdato', 'fraflyttet'],
    rent: [
      ...['leie', 'husleie', 'leie pr mnd', 'leie per mnd', 'leie pr måned', 'leie per måned'],
      ...['husleie pr mnd', 'husleie per måned', 'månedlig leie', 'mnd leie', 'leie mnd'],
    ],
    kid: ['kidnr', 'kid nummer', 'kidnummer', 'kid nr'],
    securityAmount: ['depositum', 'depositumsbeløp', 'depositum beløp'],
    note: ['merknader', 'kommentar', 'kommentarer', 'notat', 'anmerkning', 'anm'],
  },
  Applications: {
    application: ['søknadsnr', 'søknads nr', 'søknadsnummer', 'søknad nr', 'søknad id'],
    household: ['søker', 'navn', 'søkers navn'],
    received: ['søknadsdato', 'dato', 'dato mottatt', 'mottatt dato', 'søkt'],
    kind: ['type', 'type søknad', 'gjelder', 'søknaden gjelder'],
    note: ['merknader', 'kommentar', 'kommentarer', 'notat'],
  },
  Charges: {
    tenancy: ['leieforhold id', 'kontrakt', 'kontraktnr', 'kontrakt nr', 'kontraktsnr'],
    kind: ['hva', 'type', 'type krav', 'gjelder'],
    due: ['forfallsdato', 'forfaller'],
    amount: ['sum', 'kroner', 'kr'],
    period: ['måned', 'mnd'],
    kid: ['kidnr', 'kid nummer', 'kidnummer'],
  },
  Payments: {
    date: ['dato', 'betalt', 'betalingsdato', 'bokføringsdato', 'innbetalt', 'bokført dato'],
    amount: ['sum', 'kroner', 'kr', 'innbetalt beløp'],
    payer: ['navn', 'innbetaler', 'avsender'],
    bankReference: ['referanse', 'arkivref', 'arkivreferanse'],
    kid: ['kidnr', 'kid nummer', 'kidnummer'],
  },
};

/** Headings of the register's own id where what stands below looks like it, else of anybody's running number. */
export const perhapsIds: ReadonlySet<string> = new Set([
  ...['nr', 'løpenr', 'løpe nr', 'løpenummer', 'lnr', 'l nr', 'nummer', 'id', 'faktura', 'ref'],
]);
