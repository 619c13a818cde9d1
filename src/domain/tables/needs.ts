import { cautionCodes, needCodes } from '../codes/people';
import { choice, day, key, reference, text } from '../columns';
import { cautionHelp, needHelp } from './help/needs';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

/** Why a household needs help, as codes only: apart from the rest, because some of them are about health. */
export const needs = {
  id: 'Needs',
  sheet: ['Behov', 'Behov', 'Needs'],
  group: 'people',
  hidden: true,
  restricted: true,
  key: 'need',
  columns: helped(
    {
      need: key('J', ['Behov', 'Behov', 'Need']),
      household: reference('Households', ['Husstand', 'Husstand', 'Household'], {
        essential: true,
      }),
      application: reference('Applications', ['Søknad', 'Søknad', 'Application'], {}),
      code: choice(needCodes, ['Behovskode', 'Behovskode', 'Need code'], {
        essential: true,
        personal: 'sensitive',
      }),
      from: day(['Fra', 'Frå', 'From'], { required: true }),
      to: day(['Til', 'Til', 'To'], {}),
      basis: text(['Grunnlag', 'Grunnlag', 'Basis'], { personal: 'sensitive' }),
      reviewBy: day(['Vurderes innen', 'Vurderast innan', 'Review by'], {}),
    },
    needHelp,
  ),
} as const satisfies Table;

/** What somebody who visits must know, with an end: a flag that nobody looks at again is a label. */
export const cautions = {
  id: 'Cautions',
  sheet: ['Varsomhet', 'Varsemd', 'Cautions'],
  group: 'people',
  hidden: true,
  restricted: true,
  key: 'caution',
  columns: helped(
    {
      caution: key('VA', ['Varsomhet', 'Varsemd', 'Caution']),
      household: reference('Households', ['Husstand', 'Husstand', 'Household'], {
        essential: true,
      }),
      code: choice(cautionCodes, ['Råd ved besøk', 'Råd ved besøk', 'Advice'], {
        essential: true,
        personal: 'sensitive',
      }),
      from: day(['Fra', 'Frå', 'From'], { required: true }),
      reviewBy: day(['Vurderes innen', 'Vurderast innan', 'Review by'], { required: true }),
      to: day(['Til', 'Til', 'To'], {}),
      decidedBy: reference('Members', ['Bestemt av', 'Bestemt av', 'Decided by'], {}),
    },
    cautionHelp,
  ),
} as const satisfies Table;

export type Need = RowOf<typeof needs>;
export type Caution = RowOf<typeof cautions>;
