import type { Help } from './help';
import { shared } from './shared';

export const interviewHelp = {
  application: shared.applicationId,
  date: ['Dagen samtalen ble holdt.', 'Dagen samtalen vart halden.', 'The day of the interview.'],
  interviewer: [
    'Medlemmet som hadde samtalen.',
    'Medlemen som hadde samtalen.',
    'The member who held the interview.',
  ],
  capital: [
    'Har søkeren bolig å selge eller annen kapital?',
    'Har søkjaren bustad å selje eller annan kapital?',
    'Has the applicant property to sell or other capital?',
  ],
  canOwn: [
    'Kan søkeren skaffe egen bolig med bostøtte, lån eller tilskudd fra Husbanken?',
    'Kan søkjaren skaffe eigen bustad med bustøtte, lån eller tilskot frå Husbanken?',
    'Could they own with allowance, loan or grant from Husbanken?',
  ],
  rooms: [
    'Hvor mange rom trenger husstanden?',
    'Kor mange rom treng husstanden?',
    'How many rooms does the household need?',
  ],
  children: [
    'Hvor mange barn er det i husstanden?',
    'Kor mange barn er det i husstanden?',
    'How many children are in the household?',
  ],
  livesAlone: [
    'Klarer søkeren å bo i egen bolig?',
    'Klarer søkjaren å bu i eigen bustad?',
    'Can the applicant live in a dwelling of their own?',
  ],
  guidance: [
    'Er det behov for bo-veiledning?',
    'Er det behov for burettleiing?',
    'Is housing guidance needed?',
  ],
  paymentArrangement: [
    'Bør det settes opp en betalingsordning?',
    'Bør det setjast opp ei betalingsordning?',
    'Should a payment arrangement be set up?',
  ],
  privateConsidered: [
    'Ja når privat leie eller eie er vurdert. Det skal vurderes først.',
    'Ja når privat leige eller eige er vurdert. Det skal vurderast først.',
    'Yes once private rent or ownership was considered. It comes first.',
  ],
  nextStep: [
    'Hva søkeren selv skal gjøre før neste samtale.',
    'Kva søkjaren sjølv skal gjere før neste samtale.',
    'What the applicant does before the next interview.',
  ],
  nextStepBy: [
    'Fristen for det søkeren skal gjøre.',
    'Fristen for det søkjaren skal gjere.',
    'Deadline for what the applicant does.',
  ],
  nextInterview: [
    'Dagen for neste samtale.',
    'Dagen for neste samtale.',
    'Day of the next interview.',
  ],
  summary: [
    'Det utvalget trenger å vite, uten diagnoser.',
    'Det utvalet treng å vite, utan diagnosar.',
    'What the committee needs to know, without diagnoses.',
  ],
  toCommittee: [
    'Ja når oppsummeringen skal til utvalget.',
    'Ja når oppsummeringa skal til utvalet.',
    'Yes when the summary goes to the committee.',
  ],
  income: [
    'Husstandens inntekt per måned etter skatt. Kan stå tomt; bare resultatet trengs.',
    'Inntekta til husstanden per månad etter skatt. Kan stå tomt; berre resultatet trengst.',
    'The household’s monthly income after tax. May be empty; only the result is needed.',
  ],
  rentLimit: [
    'Hva husstanden kan betale i leie og strøm per måned etter bostøtte (enkelt budsjett).',
    'Kva husstanden kan betale i leige og straum per månad etter bustøtte (enkelt budsjett).',
    'What the household can pay in rent and power a month after housing allowance (simple budget).',
  ],
  summaryGiven: [
    'Dagen søkeren fikk oppsummeringen med hjem, i klart språk.',
    'Dagen søkjaren fekk oppsummeringa med heim, i klart språk.',
    'The day the applicant was given the summary in plain language.',
  ],
} as const satisfies Help;
