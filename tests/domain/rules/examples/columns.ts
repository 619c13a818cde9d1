import { cell } from '../../../helpers/register';
import type { Examples } from './example';

/** What follows from the columns, by problem code or rule id. */
export const columnExamples: Examples = {
  'required-empty': {
    breaks: { Dwellings: [{ category: null }, { area: cell('   ') }] },
    passes: { Dwellings: [{ owner: null }] },
  },
  'essential-empty': {
    breaks: { Charges: [{ due: null }] },
    passes: { Charges: [{ text: null }] },
  },
  'unknown-reference': {
    breaks: { Charges: [{ tenancy: cell('L-9999') }] },
    passes: { Charges: [{ tenancy: 'L-0001' }] },
  },
  'key-doubled': {
    breaks: { Charges: [{ charge: 'F-0001' }, { charge: 'F-0001', kind: 'power' }] },
    passes: { Charges: [{ charge: 'F-0001' }, { charge: 'F-00001', kind: 'power' }] },
  },
  'row-doubled': {
    breaks: {
      Dwellings: [
        { dwelling: 'B-0001', address: 'Lia 1', bnr: 1 },
        { dwelling: 'B-0002', address: 'Lia 1', bnr: 1 },
      ],
    },
    passes: {
      Dwellings: [
        { dwelling: 'B-0001', address: 'Lia 1', bnr: 1 },
        { dwelling: 'B-0002', address: 'Lia 2' },
      ],
    },
  },
  'key-form': {
    breaks: {
      Dwellings: [{ dwelling: 'b-0001' }, { dwelling: 'B2' }, { dwelling: 'B\u20130003' }],
    },
    passes: {
      Dwellings: [{ dwelling: 'B-0001' }, { dwelling: 'B-12345' }, { dwelling: 'Storgata-5' }],
    },
  },
  'excel-error': {
    breaks: { Charges: [{ amount: cell({ error: '#REF!' }) }] },
    passes: { Charges: [{ amount: 1 }] },
  },
  'not-text': {
    breaks: { Dwellings: [{ address: cell(true) }] },
    passes: { Dwellings: [{ address: cell(12) }] },
  },
  'not-a-number': {
    breaks: { Dwellings: [{ rooms: cell('to') }] },
    passes: { Dwellings: [{ rooms: 2 }] },
  },
  'not-whole': {
    breaks: { Dwellings: [{ rooms: cell(2.5) }] },
    passes: { Dwellings: [{ usableArea: 48.5 }] },
  },
  'out-of-range': {
    breaks: { Dwellings: [{ gnr: cell(0) }, { rooms: cell(300) }] },
    passes: { Dwellings: [{ gnr: 1, floor: -1 }] },
  },
  'number-as-text': {
    breaks: { Dwellings: [{ rooms: cell('2') }] },
    passes: { Dwellings: [{ rooms: 2 }] },
  },
  'not-an-amount': {
    breaks: { Charges: [{ amount: cell('åtte tusen') }] },
    passes: { Charges: [{ amount: 800_000 }] },
  },
  'ambiguous-amount': {
    breaks: { Charges: [{ amount: cell('8.250') }] },
    passes: { Charges: [{ amount: cell('8.250,00') }] },
  },
  'amount-as-text': {
    breaks: { Charges: [{ amount: cell('1\u00A0234,50') }, { amount: cell('\u221299') }] },
    passes: { Charges: [{ amount: 123_450 }] },
  },
  'amount-not-whole-ore': {
    breaks: { Charges: [{ amount: cell(99.999) }] },
    passes: { Charges: [{ amount: cell(0.1 + 0.2) }] },
  },
  'not-a-day': {
    breaks: { Tenancies: [{ start: cell('31.02.2026') }] },
    passes: { Tenancies: [{ start: '2025-02-28' }] },
  },
  'day-as-text': {
    breaks: { Tenancies: [{ start: cell('05.01.2025') }] },
    passes: { Tenancies: [{ start: '2025-01-05' }] },
  },
  'ambiguous-day': {
    breaks: { Tenancies: [{ start: cell('03/04/2025') }] },
    passes: { Tenancies: [{ start: cell('13/04/2025') }, { start: cell('03.04.2025') }] },
  },
  'mixed-day-order': {
    breaks: { Tenancies: [{ start: cell('13.04.2025') }, { start: cell('04.13.2025') }] },
    passes: { Tenancies: [{ start: cell('13.04.2025') }, { start: cell('04.12.2025') }] },
  },
  'day-with-time': {
    breaks: { Tenancies: [{ start: cell(45_658.5) }] },
    passes: { Tenancies: [{ start: cell(45_658) }] },
  },
  'day-unlikely': {
    breaks: { Tenancies: [{ signed: cell(2026) }] },
    passes: { Persons: [{ birthDate: '1912-05-01' }] },
  },
  'not-a-month': {
    breaks: { Charges: [{ period: cell('januar') }] },
    passes: { Charges: [{ period: cell(202601) }] },
  },
  'not-yes-no': {
    breaks: { Dwellings: [{ wheelchair: cell('kanskje') }] },
    passes: { Dwellings: [{ wheelchair: cell('Ja') }, { wheelchair: cell(false) }] },
  },
  'not-a-choice': {
    breaks: { Dwellings: [{ status: cell('opptatt') }] },
    passes: { Dwellings: [{ status: cell('Utleid') }, { status: cell('vacant') }] },
  },
  'stray-space': {
    breaks: {
      Dwellings: [{ address: cell('Brugata 1 ') }],
      Persons: [{ identityNumber: cell('130972 48022') }],
    },
    passes: { Dwellings: [{ address: 'Brugata 1' }] },
  },
  'too-long': {
    breaks: { Dwellings: [{ note: cell('x'.repeat(32_767)) }] },
    passes: { Dwellings: [{ note: cell('x'.repeat(32_766)) }] },
  },
  'not-an-id': {
    breaks: { Charges: [{ charge: cell('F 1') }] },
    passes: { Charges: [{ charge: 'F-0001' }] },
  },
  'identity-length': {
    breaks: { Persons: [{ identityNumber: cell('1234567890') }] },
    passes: { Persons: [{ identityNumber: '13097248022' }] },
  },
  'identity-date': {
    breaks: { Persons: [{ identityNumber: '13137248022' }] },
    passes: { Persons: [{ identityNumber: '13097248022' }] },
  },
  'identity-check-digits': {
    breaks: { Persons: [{ identityNumber: '13097248032' }] },
    passes: { Persons: [{ identityNumber: '13097248022' }] },
  },
  'identity-2032-only': {
    breaks: { Persons: [{ identityNumber: '30108299939' }] },
    passes: { Persons: [{ identityNumber: '30108299920' }] },
  },
  'identity-synthetic': {
    breaks: { Persons: [{ identityNumber: '01819012365' }] },
    passes: { Persons: [{ identityNumber: '13097248022' }] },
  },
  'identity-lost-zero': {
    breaks: { Persons: [{ identityNumber: cell(1819012365) }] },
    passes: { Persons: [{ identityNumber: '01819012365' }] },
  },
  'kid-characters': {
    breaks: { Payments: [{ kid: cell('KID 1234') }] },
    passes: { Payments: [{ kid: '123456782' }] },
  },
  'kid-length': {
    breaks: { Payments: [{ kid: '122' }] },
    passes: { Payments: [{ kid: '123456782' }] },
  },
  'kid-check-digit': {
    breaks: { Payments: [{ kid: '2345674' }] },
    passes: { Payments: [{ kid: '2345676' }] },
  },
  'kid-other-modulus': {
    breaks: { Payments: [{ kid: '123456785' }] },
    passes: { Payments: [{ kid: '123456782' }, { kid: '2345676' }] },
  },
  'organisation-length': {
    breaks: { Dwellings: [{ ownerNumber: '98156637' }] },
    passes: { Dwellings: [{ ownerNumber: '981566378' }] },
  },
  'organisation-check-digit': {
    breaks: { Dwellings: [{ ownerNumber: '938676238' }] },
    passes: { Dwellings: [{ ownerNumber: '981566378' }] },
  },
  'dwelling-unit': {
    breaks: { Dwellings: [{ unit: 'HO101' }] },
    passes: { Dwellings: [{ unit: 'H0101' }] },
  },
  'dwelling-unit-spelling': {
    breaks: { Dwellings: [{ unit: 'h0101' }] },
    passes: { Dwellings: [{ unit: 'H0101' }] },
  },
  'municipality-number': {
    breaks: { Dwellings: [{ municipality: '34270' }] },
    passes: { Dwellings: [{ municipality: '3427' }] },
  },
  'postcode-format': {
    breaks: { Dwellings: [{ postcode: 'Tynset' }] },
    passes: { Dwellings: [{ postcode: '2500' }] },
  },
  'postcode-unknown': {
    breaks: { Dwellings: [{ postcode: '2599' }] },
    passes: { Dwellings: [{ postcode: '2501' }] },
  },
  'phone-unusual': {
    breaks: { Persons: [{ phone: '+46701234567' }] },
    passes: { Persons: [{ phone: '62000000' }] },
  },
  'phone-invalid': {
    breaks: { Persons: [{ phone: '112' }] },
    passes: { Persons: [{ phone: '62000000' }] },
  },
  'email-invalid': {
    breaks: { Persons: [{ email: 'kari' }] },
    passes: { Persons: [{ email: 'kari@example.org' }] },
  },
  'number-for-text': {
    breaks: { Dwellings: [{ postcode: cell(2500) }] },
    passes: { Dwellings: [{ postcode: '2500' }] },
  },
  'digits-lost': {
    breaks: { Payments: [{ kid: cell(1.2345e22) }] },
    passes: { Payments: [{ kid: '2345676' }] },
  },
};
