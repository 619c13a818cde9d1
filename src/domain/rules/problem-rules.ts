import type { ColumnKind } from '../columns';
import type { ProblemCode } from '../parsed';
import { anyColumn, ofKinds, type GeneralRule } from './general-rule';
import { COLUMNS, format } from './source';

const WRITTEN: readonly ColumnKind[] = ['text', 'note', 'key', 'reference'];
const DIGITS: readonly ColumnKind[] = [
  'identityNumber',
  'kid',
  'account',
  'organisationNumber',
  'municipalityNumber',
  'postcode',
];

const IDENTITY = format('Skatteetaten, fødselsnummer');
const KID = format('OCR giro, KID');
const ACCOUNT = format('kontonummer, modulus 11');
const ORGANISATION = format('Enhetsregisteret, organisasjonsnummer');
const POSTCODE = format('Posten, postnummerregisteret');
const UNIT = format('Kartverket, føringsinstruks 6.1.11');
const CADASTRE = format('Kartverket, matrikkelnummer');
const PHONE = format('norsk nummerplan for telefon');

const nowhere = (): boolean => false;

/** What the reading of one cell may remark on, by problem code. `kritisk` where the row is lost with the cell. */
export const problemRules: Readonly<Record<ProblemCode, GeneralRule>> = {
  blank: { severities: ['info'], source: COLUMNS, holds: nowhere },
  'excel-error': { severities: ['feil', 'kritisk'], source: COLUMNS, holds: anyColumn },
  'not-text': { severities: ['feil', 'kritisk'], source: COLUMNS, holds: ofKinds(...WRITTEN) },
  'not-a-number': {
    severities: ['feil', 'kritisk'],
    source: COLUMNS,
    fixable: true,
    holds: ofKinds('integer', 'decimal'),
  },
  'not-whole': { severities: ['feil'], source: COLUMNS, holds: ofKinds('integer') },
  negative: { severities: ['feil'], source: COLUMNS, holds: nowhere },
  'out-of-range': { severities: ['feil'], source: COLUMNS, holds: ofKinds('integer') },
  'not-an-amount': { severities: ['feil', 'kritisk'], source: COLUMNS, holds: ofKinds('money') },
  'ambiguous-amount': { severities: ['feil', 'kritisk'], source: COLUMNS, holds: ofKinds('money') },
  'amount-not-whole-ore': {
    severities: ['advarsel'],
    source: COLUMNS,
    fixable: true,
    holds: ofKinds('money'),
  },
  'number-as-text': {
    severities: ['advarsel'],
    source: COLUMNS,
    fixable: true,
    holds: ofKinds('integer', 'decimal'),
  },
  'amount-as-text': {
    severities: ['feil'],
    source: COLUMNS,
    fixable: true,
    holds: ofKinds('money'),
  },
  'not-a-day': {
    severities: ['feil', 'kritisk'],
    source: COLUMNS,
    fixable: true,
    holds: ofKinds('day'),
  },
  'ambiguous-day': { severities: ['advarsel'], source: COLUMNS, holds: ofKinds('day') },
  'day-as-text': {
    severities: ['advarsel'],
    source: COLUMNS,
    fixable: true,
    holds: ofKinds('day'),
  },
  'day-with-time': { severities: ['info'], source: COLUMNS, fixable: true, holds: ofKinds('day') },
  'day-unlikely': { severities: ['feil'], source: COLUMNS, holds: ofKinds('day') },
  'not-a-month': {
    severities: ['feil', 'kritisk'],
    source: COLUMNS,
    fixable: true,
    holds: ofKinds('month'),
  },
  'not-yes-no': { severities: ['feil'], source: COLUMNS, fixable: true, holds: ofKinds('yesNo') },
  'not-a-choice': {
    severities: ['feil', 'kritisk'],
    source: COLUMNS,
    fixable: true,
    holds: ofKinds('choice'),
  },
  'stray-space': {
    severities: ['info'],
    source: COLUMNS,
    fixable: true,
    holds: ofKinds(...WRITTEN, ...DIGITS, 'choice', 'yesNo', 'month'),
  },
  'too-long': { severities: ['advarsel'], source: COLUMNS, holds: ofKinds('text', 'note') },
  'not-an-id': {
    severities: ['feil', 'kritisk'],
    source: COLUMNS,
    fixable: true,
    holds: ofKinds('key', 'reference'),
  },
  'number-for-text': {
    severities: ['info', 'advarsel'],
    source: COLUMNS,
    fixable: true,
    holds: ofKinds(...DIGITS, 'month'),
  },
  'digits-lost': {
    severities: ['feil', 'advarsel'],
    source: COLUMNS,
    holds: ofKinds(...DIGITS, ...WRITTEN, 'phone'),
  },
  'identity-length': { severities: ['feil'], source: IDENTITY, holds: ofKinds('identityNumber') },
  'identity-date': { severities: ['feil'], source: IDENTITY, holds: ofKinds('identityNumber') },
  'identity-check-digits': {
    severities: ['feil'],
    source: IDENTITY,
    holds: ofKinds('identityNumber'),
  },
  'identity-2032-only': {
    severities: ['advarsel'],
    source: IDENTITY,
    holds: ofKinds('identityNumber'),
  },
  'identity-synthetic': {
    severities: ['feil'],
    source: IDENTITY,
    holds: ofKinds('identityNumber'),
  },
  'identity-lost-zero': {
    severities: ['feil'],
    source: IDENTITY,
    fixable: true,
    holds: ofKinds('identityNumber'),
  },
  'kid-characters': { severities: ['feil'], source: KID, holds: ofKinds('kid') },
  'kid-length': { severities: ['feil'], source: KID, holds: ofKinds('kid') },
  'kid-check-digit': { severities: ['feil'], source: KID, holds: ofKinds('kid') },
  'kid-other-modulus': { severities: ['feil'], source: KID, holds: ofKinds('kid') },
  'account-length': { severities: ['feil'], source: ACCOUNT, holds: ofKinds('account') },
  'account-check-digit': { severities: ['feil'], source: ACCOUNT, holds: ofKinds('account') },
  iban: { severities: ['feil'], source: ACCOUNT, holds: nowhere },
  'organisation-length': {
    severities: ['feil'],
    source: ORGANISATION,
    holds: ofKinds('organisationNumber'),
  },
  'organisation-check-digit': {
    severities: ['feil'],
    source: ORGANISATION,
    holds: ofKinds('organisationNumber'),
  },
  'dwelling-unit': { severities: ['feil'], source: UNIT, holds: ofKinds('dwellingUnit') },
  'dwelling-unit-spelling': {
    severities: ['advarsel'],
    source: UNIT,
    fixable: true,
    holds: ofKinds('dwellingUnit'),
  },
  cadastre: { severities: ['feil'], source: CADASTRE, holds: nowhere },
  'municipality-number': {
    severities: ['feil'],
    source: CADASTRE,
    fixable: true,
    holds: ofKinds('municipalityNumber'),
  },
  'postcode-format': {
    severities: ['feil'],
    source: POSTCODE,
    fixable: true,
    holds: ofKinds('postcode'),
  },
  'postcode-unknown': { severities: ['advarsel'], source: POSTCODE, holds: ofKinds('postcode') },
  'phone-unusual': { severities: ['advarsel', 'info'], source: PHONE, holds: ofKinds('phone') },
  'phone-invalid': { severities: ['feil'], source: PHONE, holds: ofKinds('phone') },
  'email-invalid': {
    severities: ['feil'],
    source: format('e-postadresser'),
    holds: ofKinds('email'),
  },
};
