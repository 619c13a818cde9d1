import type { Help } from './help';

export const applicationCourseHelp = {
  housingSituation: [
    'Boforholdet da søknaden kom (KOSTRA skjema 11F, BOSIT).',
    'Buforholdet då søknaden kom (KOSTRA skjema 11F, BOSIT).',
    'Housing situation when applying (KOSTRA form 11F, BOSIT).',
  ],
  noStairs: [
    'Ja hvis husstanden trenger heis eller bakkeplan.',
    'Ja om husstanden treng heis eller bakkeplan.',
    'Yes if the household needs a lift or ground floor.',
  ],
  pets: [
    'Ja hvis husstanden har husdyr. Boligen må da tillate det.',
    'Ja om husstanden har husdyr. Bustaden må då tillate det.',
    'Yes if the household has pets; the dwelling must allow them.',
  ],
  bedroomReason: [
    'Hvorfor behovet er et annet enn det husstanden tilsier. Må fylles ut når antall soverom er overstyrt.',
    'Kvifor behovet er eit anna enn det husstanden tilseier. Må fyllast ut når talet på soverom er overstyrt.',
    'Why the need differs from what the household suggests. Needed where bedrooms are overridden.',
  ],
  manualPriority: [
    'Plass på ventelisten når utvalget har bestemt den: 1 er først. Krever en grunn.',
    'Plass på ventelista når utvalet har bestemt henne: 1 er først. Krev ein grunn.',
    'Place on the waiting list where the committee has set it: 1 is first. Needs a reason.',
  ],
  priorityReason: [
    'Hvorfor søkeren er flyttet fram eller tilbake. Står i vedtaket.',
    'Kvifor søkjaren er flytta fram eller tilbake. Står i vedtaket.',
    'Why the applicant was moved up or down. It stands in the decision.',
  ],
  grantedBedrooms: [
    'Antall soverom i vedtaket.',
    'Tal soverom i vedtaket.',
    'Number of bedrooms in the decision.',
  ],
  grantedMonths: [
    'Leietiden i vedtaket, i måneder. Under 36 krever grunn (husleieloven §§ 9-3 og 11-1).',
    'Leigetida i vedtaket, i månader. Under 36 krev grunn (husleigelova §§ 9-3 og 11-1).',
    'Length of lease in the decision, in months. Under 36 needs a ground (Tenancy Act §§ 9-3, 11-1).',
  ],
  appealDecided: [
    'Dagen klagen ble avgjort.',
    'Dagen klaga vart avgjord.',
    'The day the appeal was decided.',
  ],
  keepsPlace: [
    'Ja hvis søkeren beholder plassen på ventelisten mens klagen behandles.',
    'Ja om søkjaren held plassen på ventelista medan klaga blir behandla.',
    'Yes if the applicant keeps the place while the appeal is open.',
  ],
  renewalNotice: [
    'Dagen søkeren ble bedt om å fornye. Uten svar faller søknaden bort etter fristen.',
    'Dagen søkjaren vart beden om å fornye. Utan svar fell søknaden bort etter fristen.',
    'The day the applicant was asked to renew. Silent ones lapse after it.',
  ],
  amountApplied: [
    'Beløpet det er søkt om, ved startlån og tilskudd.',
    'Beløpet det er søkt om, ved startlån og tilskot.',
    'The amount applied for: start-up loan and grants.',
  ],
  amountGranted: [
    'Beløpet som er innvilget, ved startlån og tilskudd.',
    'Beløpet som er innvilga, ved startlån og tilskot.',
    'The amount granted: start-up loan and grants.',
  ],
  paidOut: [
    'Dagen lånet eller tilskuddet ble utbetalt.',
    'Dagen lånet eller tilskotet vart utbetalt.',
    'The day the loan or grant was paid out.',
  ],
} as const satisfies Help;
