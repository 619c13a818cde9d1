import { declineCodes, offerAnswers } from '../codes/applications';
import { choice, day, key, note, reference, text } from '../columns';
import { offerHelp } from './help/offers';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

export const offers = {
  id: 'Offers',
  sheet: ['Tilbud', 'Tilbod', 'Offers'],
  group: 'applications',
  key: 'offer',
  columns: helped(
    {
      offer: key('T', ['Tilbud', 'Tilbod', 'Offer']),
      dwelling: reference('Dwellings', ['Bolig', 'Bustad', 'Dwelling'], { essential: true }),
      application: reference('Applications', ['Søknad', 'Søknad', 'Application'], {
        essential: true,
      }),
      offered: day(['Tilbudt', 'Tilbode', 'Offered'], { essential: true }),
      reservedUntil: day(['Reservert til', 'Reservert til', 'Reserved until'], { required: true }),
      answer: choice(offerAnswers, ['Svar', 'Svar', 'Answer'], {}),
      answered: day(['Svardato', 'Svardato', 'Answered'], {}),
      declineCode: choice(declineCodes, ['Grunn til nei', 'Grunn til nei', 'Decline code'], {}),
      viewing: day(['Visning', 'Visning', 'Viewing'], {}),
      archive: text(['Arkivref', 'Arkivref', 'Archive reference'], {}),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    offerHelp,
  ),
} as const satisfies Table;

export type Offer = RowOf<typeof offers>;
