import { wholeNumber, words } from '../setting-kinds';

/** What the municipality's letters say of the sender, where to pay, and where help is. */
export const letterSettings = {
  letterSender: words('', [
    'Avsender i brev: navnet på kontoret',
    'Avsendar i brev: namnet på kontoret',
    'Sender of letters: name of the office',
  ]),
  letterAddress: words('', [
    'Avsenders adresse i brev, på én linje',
    'Adressa til avsendaren i brev, på éi linje',
    'Address of the sender of letters, on one line',
  ]),
  letterPhone: words('', [
    'Telefon som leietakere kan ringe',
    'Telefon som leigetakarar kan ringje',
    'Phone that tenants can call',
  ]),
  letterEmail: words('', [
    'E-post som leietakere kan skrive til',
    'E-post som leigetakarar kan skrive til',
    'E-mail that tenants can write to',
  ]),
  letterDeadline: wholeNumber(
    14,
    [
      'Betalingsfrist i brev, dager fra brevet er datert; aldri kortere enn loven sier',
      'Betalingsfrist i brev, dagar frå brevet er datert; aldri kortare enn lova seier',
      'Days to pay in letters, from their date; never shorter than the law says',
    ],
    { unit: 'dager' },
  ),
  navOffice: words('', ['NAV-kontorets navn', 'Namnet på NAV-kontoret', 'Name of the NAV office']),
  navAddress: words('', [
    'NAV-kontorets postadresse, linjene delt med komma',
    'Postadressa til NAV-kontoret, linjene delte med komma',
    'Postal address of the NAV office, lines parted by commas',
  ]),
  navPhone: words('', [
    'NAV-kontorets telefon',
    'Telefonen til NAV-kontoret',
    'Phone of the NAV office',
  ]),
} as const;
