export const problems = {
  blank: 'The cell holds only spaces. Empty it or fill it in.',
  'excel-error': 'The cell shows an Excel error. Correct the formula or type the value.',
  'not-text': 'This must be text.',
  'not-a-number': 'This is not a number. Type the number only.',
  'not-whole': 'This must be a whole number.',
  negative: 'The number cannot be negative.',
  'out-of-range': 'The number is larger or smaller than it can be here. Look for a typing error.',
  'not-an-amount': 'This is not an amount. Type for example 8250.00.',
  'ambiguous-amount':
    'The amount can be read in two ways. Type it as a number, such as 8250 or 8.25.',
  'amount-not-whole-ore': 'The amount has fractions of an øre. It is rounded to whole øre.',
  'number-as-text':
    'The number is stored as text, and Excel does not count it. Turn the cell into a number.',
  'amount-as-text':
    'The amount is stored as text, and Excel leaves it out of sums. Turn the cell into a number.',
  'not-a-day': 'This is not a date. Type it as dd.mm.yyyy.',
  'ambiguous-day': 'The date can be read in two ways. Type it as dd.mm.yyyy.',
  'day-as-text': 'The date is stored as text and cannot be sorted. Type it again as a date.',
  'day-with-time': 'The date carries a time of day. It is not used.',
  'day-unlikely': 'The year does not look right. Look for a typing error.',
  'not-a-month': 'This is not a month. Type it as yyyy-mm, such as 2026-09.',
  'not-yes-no': 'This must be yes or no.',
  'not-a-choice': 'The value is not in the list. Choose one from the drop-down.',
  'stray-space': 'There are spaces or separators that do not belong here. They are ignored.',
  'too-long': 'The text fills the whole cell, and its end may be missing.',
  'not-an-id': 'This cannot be an id. An id is short and without spaces, such as B-0001.',
  'identity-length':
    'An identity number has 11 digits and a DUF number 12. Look for a typing error.',
  'identity-date': 'The first six digits are not a date that exists. Look for a typing error.',
  'identity-check-digits':
    'The check digits do not fit. Look for a typing error in the identity number.',
  'identity-2032-only': 'The number holds only under the rule from 2032. Look for a typing error.',
  'identity-synthetic':
    'This is a synthetic number for tests, not a person’s. Enter the right one, or write “ja” at the setting “Synthetic identity numbers accepted” on the sheet Settings.',
  'identity-lost-zero':
    'Excel has dropped the leading zero. Turn the cell into text and type the number with its zero.',
  'kid-characters': 'A KID has digits only, and perhaps a dash at the end.',
  'kid-length': 'A KID has from 4 to 25 digits.',
  'kid-check-digit': 'The check digit of the KID does not fit. Look for a typing error.',
  'kid-other-modulus':
    'The KID fits another modulus than the bank agreement. Look for a typing error, or correct the setting “KID modulus” on the sheet Settings.',
  'account-length': 'An account number has 11 digits.',
  'account-check-digit':
    'The check digit of the account number does not fit. Look for a typing error.',
  iban: 'The IBAN does not fit. Look for a typing error.',
  'organisation-length': 'An organisation number has 9 digits.',
  'organisation-check-digit': 'The organisation number does not fit. Look for a typing error.',
  'dwelling-unit':
    'A dwelling unit number is one of the letters H, U, K and L and four digits, such as H0101.',
  'dwelling-unit-spelling':
    'The dwelling unit number is written with a capital and without spaces.',
  cadastre: 'This is not a cadastral number. Type it as 3427-42/118.',
  'municipality-number': 'A municipality number has four digits.',
  'postcode-format': 'A post code has four digits.',
  'postcode-unknown':
    'The post code is not in our list. Look for a typing error. If it is new, let it stand.',
  'phone-unusual': 'This is an unusual telephone number. Look for a typing error.',
  'phone-invalid':
    'A Norwegian telephone number has eight digits. Type foreign ones with + and country code.',
  'email-invalid': 'This is not an e-mail address.',
  'number-for-text':
    'The number is stored as a value, so leading zeros may get lost. Turn the cell into text.',
  'digits-lost':
    'Excel has rounded the number, and digits are gone. Turn the cell into text and type the number again.',
} as const;
