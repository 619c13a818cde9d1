import type { Day } from '../days';
import type { Register } from '../register';
import { setting } from '../settings';
import type { LetterWords } from '../../text/letter-words';
import type { letterSettings } from './letter-settings';
import type { FieldLines } from './letter';
import type { LetterCase } from './letter-case';

/** The values of the sender's fields, which all letters share. */
export function senderValues(letter: LetterCase): FieldLines {
  const { register, on, words, tenancy } = letter;
  const read = (id: keyof typeof letterSettings | 'municipalityName'): string =>
    `${setting(register, id)}`.trim();
  return {
    kommune: read('municipalityName'),
    avsender: read('letterSender'),
    avsender_adresse: read('letterAddress'),
    telefon: read('letterPhone'),
    epost: read('letterEmail'),
    saksbehandler: officerName(register, tenancy.housingOfficer, on) || read('municipalityName'),
    dato: words.longDay(on).replace(/^\S+ /, ''),
    tittel: words.titles[letter.id],
    referanse: [tenancy.tenancy, tenancy.archive ?? ''].filter((part) => part !== '').join(' / '),
    arkivsak: tenancy.archive ?? '',
    nav: navName(register, words),
    nav_telefon: read('navPhone'),
  };
}

export function navName(register: Register, words: LetterWords): string {
  const name = setting(register, 'navOffice').trim();
  return name === '' ? words.navDefault : name;
}

/** The lines of the NAV office's address. */
export function navLines(register: Register): readonly string[] {
  return setting(register, 'navAddress')
    .split(/[,;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The housing officer named in the lease while a member; nobody else's name is put in their place. */
function officerName(register: Register, id: string | null, on: Day): string {
  const member = register.tables.Members.byKey(id ?? '');
  return member === undefined || (member.to !== null && member.to < on) ? '' : (member.name ?? '');
}

/** Ways to reach the sender, in the words that suit the letter; '' without a phone number. */
export function contactLine(
  { register, words }: LetterCase,
  way: 'contact' | 'contactQuestions' | 'contactNav' = 'contact',
): string {
  const phone = setting(register, 'letterPhone').trim();
  return phone === '' ? '' : words[way](phone, setting(register, 'letterEmail').trim());
}

/** Where the tenant gets help. */
export function helpLine({ register, words }: LetterCase): string {
  return words.help(navName(register, words), setting(register, 'navPhone').trim());
}

/** `1234.56.78903`: the first of the accounts that rent is paid to; any other text as it is. */
export function accountText(register: Register): string {
  const [first = ''] = setting(register, 'receivingAccounts').split(/[,;]/);
  return first.replace(/[\s.]/g, '').replace(/^(\d{4})(\d{2})(\d{5})$/, '$1.$2.$3');
}
