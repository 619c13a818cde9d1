import { potentials } from '../codes/dwellings';
import {
  feeModes,
  leaseKinds,
  securityKinds,
  shortTermReasons,
  noticeGivers,
  securityGivers,
  tenancyEndReasons,
} from '../codes/tenancies';
import { choice, day, key, kid, money, note, reference, text, yesNo, month } from '../columns';
import { tenancyHelp } from './help/tenancies';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

export const tenancies = {
  id: 'Tenancies',
  sheet: ['Leieforhold', 'Leigeforhold', 'Tenancies'],
  group: 'tenancies',
  key: 'tenancy',
  columns: helped(
    {
      tenancy: key('L', ['Leieforhold', 'Leigeforhold', 'Tenancy']),
      dwelling: reference('Dwellings', ['Bolig', 'Bustad', 'Dwelling'], { essential: true }),
      household: reference('Households', ['Husstand', 'Husstand', 'Household'], { required: true }),
      start: day(['Kontrakt fra', 'Kontrakt frå', 'Contract start'], { essential: true }),
      end: day(['Kontrakt til', 'Kontrakt til', 'Contract end'], {}),
      ended: day(['Avsluttet', 'Avslutta', 'Ended'], {}),
      movedOut: day(['Flyttet ut', 'Flytta ut', 'Moved out'], {}),
      leaseKind: choice(leaseKinds, ['Kontraktstype', 'Kontraktstype', 'Kind of lease'], {
        required: true,
      }),
      informed111: day(['Opplyst § 11-1', 'Opplyst § 11-1', 'Told of § 11-1'], {}),
      shortTermReason: choice(
        shortTermReasons,
        ['Grunn til kort tid', 'Grunn til kort tid', 'Short term reason'],
        {},
      ),
      signed: day(['Signert', 'Signert', 'Signed'], {}),
      rent: money(['Månedsleie', 'Månadsleige', 'Monthly rent'], { required: true }),
      kid: kid(['KID', 'KID', 'KID'], { required: true }),
      securityKind: choice(securityKinds, ['Sikkerhet', 'Tryggleik', 'Security'], {}),
      securityAmount: money(['Sikkerhet beløp', 'Tryggleik beløp', 'Security amount'], {}),
      securityValidTo: day(['Sikkerhet til', 'Tryggleik til', 'Security valid to'], {}),
      evictionClause: yesNo(['Utkastelsesklausul', 'Utkastingsklausul', 'Eviction clause'], {}),
      reserved911: yesNo(['Reservert § 9-11', 'Reservert § 9-11', 'Reserved § 9-11'], {}),
      feeMode: choice(feeModes, ['Gebyrmodus', 'Gebyrmodus', 'Fee mode'], {}),
      housingOfficer: reference(
        'Members',
        ['Boligansvarlig', 'Bustadansvarleg', 'Housing officer'],
        { required: true },
      ),
      followUp: text(['Oppfølgingsperson', 'Oppfølgingsperson', 'Follow-up person'], {}),
      transportConsent: day(['Transport fra', 'Transport frå', 'Transport consent'], {}),
      transportOwnForm: yesNo(['Eget skjema', 'Eige skjema', 'Own form'], {}),
      transportWithdrawn: day(['Transport trukket', 'Transport trekt', 'Transport withdrawn'], {}),
      lastIndexed: day(['Sist regulert', 'Sist regulert', 'Last indexed'], {}),
      ownConsidered: day(['Kan eie vurdert', 'Kan eige vurdert', 'Own considered'], {}),
      moveOutRequested: day(['Flytteoppfordring', 'Flytteoppmoding', 'Asked to move out'], {}),
      application: reference('Applications', ['Søknad', 'Søknad', 'Application'], {}),
      noticeGiven: day(['Oppsagt', 'Oppsagt', 'Notice given'], {}),
      noticeBy: choice(noticeGivers, ['Oppsagt av', 'Oppsagt av', 'Notice by'], {}),
      endReason: choice(
        tenancyEndReasons,
        ['Grunn til slutt', 'Grunn til slutt', 'End reason'],
        {},
      ),
      securityBy: choice(securityGivers, ['Sikkerhet fra', 'Tryggleik frå', 'Security by'], {}),
      securitySettled: day(['Sikkerhet oppgjort', 'Tryggleik oppgjord', 'Security settled'], {}),
      transportFrom: month(
        ['Transport gjelder fra', 'Transport gjeld frå', 'Transport from month'],
        {},
      ),
      navDeduction: yesNo(['NAV-trekk', 'NAV-trekk', 'NAV deduction'], {}),
      powerAdvance: money(['A konto strøm', 'A konto straum', 'Power on account'], {}),
      nextVisit: day(['Neste besøk', 'Neste besøk', 'Next visit'], {}),
      ownResult: choice(potentials, ['Kan eie', 'Kan eige', 'Could own'], {}),
      keysReturned: day(['Nøkler levert', 'Nøklar leverte', 'Keys returned'], {}),
      archive: text(['Arkivsak', 'Arkivsak', 'Archive case'], {}),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    tenancyHelp,
  ),
} as const satisfies Table;

export type Tenancy = RowOf<typeof tenancies>;
