/** What the rules of every table ask for, and why. */
export const general = {
  'missing-table':
    'All tables of the register should be in the workbook. Without one, overviews are incomplete.',
  'missing-key': 'Every table should have its id column. Without it no row can be used.',
  'missing-column': 'All columns should be there, so that no information is missing unnoticed.',
  'doubled-column': 'A column should stand once. Of two, nobody knows which one counts.',
  'required-empty':
    'Cells that should be filled in are. Empty ones are no error but show what is missing.',
  'essential-empty':
    'Cells that a row cannot be used without are filled in. Otherwise the row drops out of all figures.',
  'unknown-reference':
    'An id that refers to another table exists there. Otherwise facts do not hang together.',
  'key-doubled': 'An id is used on one row. Otherwise nobody knows which row is meant.',
  'row-doubled':
    'Every row says something of its own. Two rows that are equal in all but the id are mostly one matter entered twice.',
  'key-form': 'An id is written alike everywhere, as B-0012, so that what refers to it finds it.',
  'excel-error': 'No cell shows an Excel error such as #REF!. Its value is lost.',
  'not-text': 'Text columns hold text, not true/false or the like.',
  'not-a-number': 'Number columns hold numbers. What cannot be read is never counted as zero.',
  'not-whole': 'Counts are whole numbers.',
  'out-of-range': 'The number is within what the column can hold, so that typing errors are seen.',
  'not-an-amount': 'Amounts can be read as kroner and øre.',
  'ambiguous-amount':
    'An amount in text can be read in one way only. 8.250 may be eight kroner or eight thousand.',
  'amount-not-whole-ore':
    'Amounts are in whole øre. Fractions point to a formula or a typing error.',
  'number-as-text': 'Numbers are stored as numbers, so that Excel calculates with them.',
  'amount-as-text': 'Amounts are stored as numbers. Otherwise Excel leaves them out of sums.',
  'not-a-day': 'Dates can be read, day before month.',
  'day-as-text': 'Dates are stored as dates, so that they can be sorted and computed with.',
  'day-with-time': 'Dates have no time of day with them; it is not used.',
  'day-unlikely': 'The year is from 1910 to 2099. Other years are typing errors.',
  'not-a-month': 'Months can be read as yyyy-mm.',
  'not-yes-no': 'Yes/no columns hold yes or no.',
  'not-a-choice':
    "The value is one of those in the drop-down list. Pasting gets past Excel's own control.",
  'stray-space': 'No spaces before, after or inside what is to be compared.',
  'too-long': 'Text is shorter than a cell can hold, so that its end is not cut off.',
  'not-an-id': 'An id is short and without spaces, so that it can be looked up.',
  'number-for-text':
    'Numbers such as postcodes are stored as text, so that leading zeros are not lost.',
  'digits-lost': 'Excel has not rounded a long number. Digits would be gone for good.',
  'identity-length': 'An identity number has 11 digits, a DUF number 12.',
  'identity-date': 'The first six digits are a date that exists.',
  'identity-check-digits': "The check digits agree, so that a typed number is not somebody else's.",
  'identity-2032-only':
    'A number that holds only under the rule of 2032 is still mostly a typing error.',
  'identity-synthetic': 'No synthetic numbers in a real register.',
  'identity-lost-zero': 'The leading zero of the identity number is not lost.',
  'kid-characters': 'A KID has digits only, and possibly a dash at its end.',
  'kid-length': 'A KID has from 4 to 25 digits.',
  'kid-check-digit': 'The check digit of the KID agrees. Otherwise the bank rejects the payment.',
  'kid-other-modulus': 'The KID follows the modulus of the agreement with the bank.',
  'organisation-length': 'An organisation number has 9 digits.',
  'organisation-check-digit': 'The check digit of the organisation number agrees.',
  'dwelling-unit': 'A dwelling unit number is H, U, K or L and four digits, as in the cadastre.',
  'dwelling-unit-spelling': 'The dwelling unit number has a capital letter and no spaces.',
  'municipality-number': 'A municipality number has four digits.',
  'postcode-format': 'A postcode has four digits.',
  'postcode-unknown': 'The postcode is in the list of Posten.',
  'phone-unusual': 'The phone number is of a usual series, so that a typing error is seen.',
  'phone-invalid': 'A Norwegian phone number has eight digits.',
  'email-invalid': 'The e-mail address can be one.',
  'text-with-identity-number':
    'Free text holds no identity numbers. They belong in one place, where they can be masked.',
  'text-with-protected-name':
    'Free text does not name people whose address is protected. It may end on an agenda.',
  'text-with-diagnosis':
    'Free text mentions no illness or addiction. The register holds no more than its task needs.',
  'rows-below-table':
    'No rows stand just below the table. They look like part of the register but are not read.',
  'cells-beside-table': 'Nothing stands beside the table without a header. It is not read.',
  'merged-cells': 'No cells of the table are merged. Only the first of them has content.',
  'blank-rows': 'No blank rows inside the table. They break sorting and filters.',
  'hidden-rows': 'Hidden and filtered rows are named, for they are part of all figures.',
  'hidden-columns': 'Hidden columns are named, for they are part of all checks.',
  'entry-rule-lost':
    'Drop-down lists and date controls are where they should be. Pasting deletes them.',
  'entry-rule-changed': "Drop-down lists and controls are the register's own.",
  'marks-lost': 'The colours that show passed and coming deadlines are on the sheet.',
  'format-lost':
    'Cells have the format of their column. Otherwise numbers lose their leading zero and turn into dates.',
  'cells-shifted': 'Content is not pasted one column off.',
  'column-one-row-off': 'A column is not pasted one row too high or too low.',
  'mixed-day-order': 'Dates in text are written one way in each column, day before month.',
  'days-of-1904':
    'Dates are not pasted from a workbook that counts from 1904. They would be four years and a day off.',
  'ambiguous-day': 'A date in text can be read in one way only.',
} as const;
