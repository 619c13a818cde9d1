import type { AlsoCalled } from '../columns/near-word';
import type { CodeList } from '../columns';
import {
  applicationKinds,
  applicationStatuses,
  decisionKinds,
  housingSituations,
} from './applications';
import { dwellingStatuses, dwellingTypes, vacancyReasons } from './dwellings';
import { reporterKinds } from './incidents';
import { chargeKinds, frequencies, paymentSources } from './money';
import { householdKinds, householdRoles, spokenLanguages } from './people';
import { contactKinds, leaseKinds, noticeGivers } from './tenancies';

/** Plain other words for codes, as old lists have them. Only what can mean nothing else in its list belongs here. */
const synonyms: ReadonlyMap<CodeList, AlsoCalled> = new Map<CodeList, AlsoCalled>([
  [
    chargeKinds,
    {
      rent: ['leie', 'leige', 'månedsleie'],
      power: ['el', 'elektrisitet', 'electricity'],
      opening: ['IB', 'inngående balanse'],
      writeOff: ['avskrevet', 'tapsført'],
      fee: ['purregebyr'],
    },
  ],
  [
    paymentSources,
    {
      navDeduction: ['nav', 'trekk fra NAV', 'trekk'],
      tenant: ['leier', 'beboer'],
      allowance: ['husbanken'],
      refund: ['refusjon'],
    },
  ],
  [
    frequencies,
    {
      weekly: ['ukentlig'],
      fortnightly: ['annenhver uke', 'hver fjortende dag'],
      monthly: ['månedlig', 'per måned', 'pr. mnd.', 'mnd'],
    },
  ],
  [
    leaseKinds,
    {
      fixed: ['tidsbegrenset'],
      indefinite: ['ubestemt', 'ubestemt tid', 'tidsubegrenset'],
      subLease: ['fremleie'],
    },
  ],
  [noticeGivers, { tenant: ['leier', 'beboer'], municipality: ['utleier'] }],
  [contactKinds, { phone: ['tlf', 'telefonsamtale'], message: ['sms'] }],
  [dwellingTypes, { flat: ['leil', 'lgh', 'apartment'], bedsit: ['hybelleilighet'] }],
  [
    dwellingStatuses,
    {
      let: ['leid ut'],
      vacant: ['tom', 'tomt'],
      blocked: ['stengt'],
      repair: ['vedlikehold', 'til oppussing', 'oppussing', 'pusses opp', 'under oppussing'],
    },
  ],
  [vacancyReasons, { repair: ['oppussing'], blocked: ['stengt'] }],
  [applicationKinds, { dwelling: ['kommunal utleiebolig', 'kommunal leiebolig'] }],
  [applicationStatuses, { refused: ['avslag'], granted: ['innvilgelse'] }],
  [decisionKinds, { grant: ['innvilget'], refusal: ['avslått'], dismissal: ['avvist'] }],
  [housingSituations, { none: ['bostedsløs', 'bustadlaus'] }],
  [
    householdKinds,
    {
      single: ['aleneboende', 'singel'],
      couple: ['ektepar', 'samboerpar'],
      loneParent: ['aleneforsørger', 'enslig mor', 'enslig far'],
    },
  ],
  [
    householdRoles,
    { main: ['søker'], partner: ['ektefelle', 'samboer', 'partner'], jointTenant: ['medleier'] },
  ],
  [reporterKinds, { tenant: ['leier', 'beboer'] }],
  [spokenLanguages, { nb: ['bokmål'], nn: ['nynorsk'], fa: ['dari', 'farsi'] }],
]);

/** The other words of a list; none where it has none. */
export function synonymsOf(codes: CodeList): AlsoCalled {
  return synonyms.get(codes) ?? {};
}
