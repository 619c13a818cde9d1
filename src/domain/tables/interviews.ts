import { abilities } from '../codes/applications';
import { choice, day, integer, key, note, reference, text, yesNo, money } from '../columns';
import { interviewHelp } from './help/interviews';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

/** Kartleggingssamtale: the seven questions of the routine as coded answers. */
export const interviews = {
  id: 'Interviews',
  sheet: ['Kartlegging', 'Kartlegging', 'Interviews'],
  group: 'applications',
  key: 'interview',
  columns: helped(
    {
      interview: key('K', ['Samtale', 'Samtale', 'Interview']),
      application: reference('Applications', ['Søknad', 'Søknad', 'Application'], {
        essential: true,
      }),
      date: day(['Dato', 'Dato', 'Date'], { essential: true }),
      interviewer: reference('Members', ['Samtale med', 'Samtale med', 'Interviewer'], {}),
      capital: yesNo(
        ['Bolig å selge eller kapital', 'Bustad å selje eller kapital', 'Property or capital'],
        { personal: 'sensitive' },
      ),
      canOwn: choice(
        abilities,
        ['Egen bolig med Husbanken', 'Eigen bustad med Husbanken', 'Own home by Husbanken'],
        {},
      ),
      rooms: integer(['Antall rom', 'Tal rom', 'Rooms needed'], { most: 20 }),
      children: integer(['Barn i husstanden', 'Barn i husstanden', 'Children'], { most: 20 }),
      livesAlone: choice(
        abilities,
        ['Klarer å bo selv', 'Klarer å bu sjølv', 'Able to live alone'],
        { personal: 'sensitive' },
      ),
      guidance: yesNo(['Bo-veiledning', 'Burettleiing', 'Housing guidance'], {
        personal: 'sensitive',
      }),
      paymentArrangement: yesNo(
        ['Betalingsordning', 'Betalingsordning', 'Payment arrangement'],
        {},
      ),
      privateConsidered: yesNo(
        ['Privat eller eie vurdert', 'Privat eller eige vurdert', 'Private or own considered'],
        {},
      ),
      income: money(['Inntekt per måned', 'Inntekt per månad', 'Monthly income'], {
        personal: 'sensitive',
      }),
      rentLimit: money(['Tåler leie inntil', 'Toler leige inntil', 'Affordable rent'], {
        personal: 'sensitive',
      }),
      nextStep: text(['Søker gjør selv', 'Søkjar gjer sjølv', 'Applicant does next'], {
        personal: 'free-text',
      }),
      nextStepBy: day(['Innen', 'Innan', 'By'], {}),
      nextInterview: day(['Neste samtale', 'Neste samtale', 'Next interview'], {}),
      summary: note(['Oppsummering', 'Oppsummering', 'Summary'], {}),
      summaryGiven: day(['Oppsummering gitt', 'Oppsummering gitt', 'Summary given'], {}),
      toCommittee: yesNo(['Til utvalget', 'Til utvalet', 'To the committee'], {}),
    },
    interviewHelp,
  ),
} as const satisfies Table;

export type Interview = RowOf<typeof interviews>;
