import { plural } from '../plural';

const nothing = 'Nothing in the file has been entered.';
const again = 'Download the file from the bank again.';

/** What is said of files with payments: why they are refused, and where each payment goes. */
export const paymentsIn = {
  emptyFile: `The file is empty. ${again} ${nothing}`,
  unknownFormat:
    'The file is not a bank file that can be read: it is neither OCR giro nor camt.054. If it is a list of open items, save it as xlsx or csv.',
  twice: (entry: string, date: string, file: string) =>
    `The file was imported on ${date} (${entry}${file === '' ? '' : `, ${file}`}). To read it again, undo that import first. ${nothing}`,
  future: (date: string, today: string) =>
    `The payment is dated ${date}, which is after today (${today}). Check the date of this computer, or wait until that day. ${nothing}`,
  futureFile: (date: string, today: string) =>
    `The bank made the file on ${date}, which is after today (${today}). Check the date of this computer. ${nothing}`,
  otherAccount: (account: string) =>
    `The money was paid to account ${account}, which is not among the accounts in Settings. If it is the municipality’s account for rent, enter it there. ${nothing}`,
  uncheckedAccount: (accounts: string) =>
    `Account ${accounts} has not been checked, because the municipality’s account numbers are not entered in Settings.`,
  otherSource:
    'The last bank file had another format. Read each account from one format only, or the same payment may come twice.',
  formerTenants: (count: number) =>
    `${plural(count, 'payment is', 'payments are')} for tenancies that are over.`,
  moneyBack: (count: number, total: string) =>
    `${plural(count, 'line is', 'lines are')} money going back, ${total} together. Only a person places them.`,
  missing: (sheet: string, headers: string) =>
    headers === ''
      ? `The sheet “${sheet}” is missing in the register. Upgrade the register first. ${nothing}`
      : `The sheet “${sheet}” lacks: ${headers}. Upgrade the register first. ${nothing}`,
  outcomes: {
    matched: 'Placed',
    suggested: 'Suggested',
    unplaced: 'Not placed',
    leftOut: 'Left out',
    already: 'Entered before',
  },
  because: {
    tenancyKid: 'The KID is the tenancy’s own.',
    demandKid: 'The KID is a charge’s.',
    positions: 'The number of the tenancy is in the KID.',
    person: 'Chosen by hand.',
    noKid: 'The payment has no KID.',
    unknownKid: 'No tenancy or charge has this KID.',
    sharedKid: 'Several tenancies have this KID.',
    reversal: 'The bank calls it a reversal.',
    moneyBack: 'The amount is negative: money going back.',
    alike:
      'A payment of the same tenancy and amount is in the register already, on the day or a few days from it. It may be entered already: it is not entered until a person has said that it is another payment.',
    already: 'The bank reference is in the register already. It is not entered again.',
    'kid-length': 'The KID does not have the length agreed with the bank.',
    'kid-modulus': 'The check digit is not of the kind agreed with the bank.',
  },
  ways: {
    kid: 'KID',
    kidInText: 'The KID is in the message',
    idInText: 'The tenancy is in the message',
    name: 'The name fits',
    nameAndAmount: 'The name and the amount fit',
    amount: 'Only this tenancy owes the amount',
  },
  cli: {
    file: (name: string, format: string, payments: number, total: string) =>
      `${name}: ${format}, ${plural(payments, 'payment', 'payments')}, total ${total}`,
    refused: (name: string, line: number | null, why: string) =>
      `${name}${line === null ? '' : `, line ${line}`}: ${why}`,
    row: (line: number, date: string, amount: string, kid: string, why: string) =>
      `line ${line}: ${date}  ${amount}${kid === '' ? '' : `  KID ${kid}`}  ${why}`,
    may: (tenancies: string) => `May be ${tenancies}.`,
    agrees: 'The totals agree with the file to the øre.',
    dryRun: 'Dry run: nothing has been written.',
    nothingNew: 'The files have nothing new to enter. Nothing has been written.',
    notWritten: 'Nothing has been written, not from the other files either.',
    backup: (path: string) => `Copy of the register as it was: ${path}`,
    backupSuffix: ' (before import)',
    noFiles: (usage: string) => `A file to import is missing. Usage: ${usage}`,
  },
  items: {
    title: 'Open items',
    openQuote: `A quotation mark opens a text that never ends. Correct the text in the file, or fetch the list again. ${nothing}`,
    strayCells: (cells: number, headers: number) =>
      `The line has ${cells} fields, but there are ${headers} headers. A text with a semicolon in it needs quotation marks around it. ${nothing}`,
    mixedDates: (found: string, other: string, line: number) =>
      `The date “${found}” has another order than “${other}” on line ${line}. All dates in the file must have the same order. ${nothing}`,
    ambiguousDates: (found: string) =>
      `“${found}” can be read in two ways, and no date in the file shows which. Make an import profile, and choose whether day or month stands first. ${nothing}`,
    mixedAmounts: (found: string, other: string, line: number) =>
      `The amount “${found}” is written in another way than “${other}” on line ${line}. All amounts in the file must have the same decimal sign. ${nothing}`,
    ambiguousAmounts: (found: string) =>
      `“${found}” may be thousands or decimals, and no amount in the file shows which. Make an import profile, and choose decimal comma or decimal point. ${nothing}`,
    totalOff: (said: string, counted: string, off: string) =>
      `The line of sums says ${said}, but the items add up to ${counted}: ${off} off. Fetch the list again. ${nothing}`,
    notADay: (found: string) => `Due “${found}” is no date.`,
    notAnAmount: (found: string) => `Open amount “${found}” is no amount.`,
    noHeaders:
      'No line in the file looks like headers. The list needs a line of headers such as Due, Rest and KID.',
    missingFields: (fields: string, headers: string) =>
      `These columns are missing: ${fields}. The file has: ${headers}. Say which column is which, and save it as an import profile. ${nothing}`,
    unknownProfile: (name: string, known: string) =>
      `There is no import profile “${name}”. ${known === '' ? 'None has been saved yet.' : `These exist: ${known}.`} ${nothing}`,
    otherProfile: (header: string) =>
      `The file lacks the column “${header}” that the profile says it has. Choose another profile. ${nothing}`,
    unreadableBook: (why: string) => `${why} ${nothing}`,
    outcomes: {
      new: 'New charges',
      alike: 'May be charged already',
      same: 'Equal',
      changed: 'Other due day or amount',
      paid: 'Less open in the list',
      unpaid: 'More open in the list',
      credit: 'Credit notes',
      conflict: 'Cannot be placed',
    },
    conflicts: {
      unknown: 'Neither tenancy, KID nor invoice number is known in the register.',
      'shared-kid': 'Several tenancies have this KID.',
      'other-tenancy': 'Tenancy, KID and invoice number point to different tenancies.',
      twice: 'The invoice number is in the list twice.',
    },
    file: (name: string, count: number, total: string) =>
      `${name}: open items, ${plural(count, 'item', 'items')}, total ${total}`,
    reconciled: (list: string, register: string, notDue: string | null, difference: string) =>
      `List: ${list}. Register: ${register}${notDue === null ? '' : `, of which not due ${notDue}`}. Difference: ${difference}.`,
    gone: (count: number, total: string) =>
      `${plural(count, 'charge is', 'charges are')} open in the register (${total}) but not in the list.`,
    failed: (line: number, reasons: string) => `line ${line}: ${reasons}`,
    onlyNew: 'Only new charges are entered. A person must agree to the rest.',
    failedFile: (name: string) => `${name} – refused lines.csv`,
    failedLine: 'Line',
    failedReason: 'Reason',
  },
  camt: {
    notWellFormed: `The XML is not well formed, so the file is damaged or changed. ${again} ${nothing}`,
    doctype: `The file has a DOCTYPE. No bank file has one, and it can hide harmful content. ${again} ${nothing}`,
    statement: (kind: string) =>
      `The file is a ${kind} (statement), in which payments with KID are lumped together. Choose camt.054 in the online bank. ${nothing}`,
    otherNamespace: (found: string) =>
      `The file is of kind “${found}”, not camt.054. Choose camt.054 (payments in) in the online bank. ${nothing}`,
    otherVersion: (found: string, known: string) =>
      `The file is camt.054 version ${found}. These can be read: ${known}. Ask the bank for one of them. ${nothing}`,
    missing: (name: string) => `The field ${name} is missing. ${again} ${nothing}`,
    side: (found: string) =>
      `The field CdtDbtInd is “${found}”, but must be CRDT or DBIT. ${again} ${nothing}`,
    currency: (currency: string, amount: string) =>
      `The amount ${amount} is in ${currency === '' ? 'an unknown currency' : currency}. Only Norwegian kroner (NOK) can be entered. Enter it in the ledger system. ${nothing}`,
    amount: (found: string) =>
      `The amount “${found}” is not kroner with two decimals at most. ${again} ${nothing}`,
    notADay: (found: string) => `“${found}” is no date (yyyy-mm-dd). ${again} ${nothing}`,
    account: (found: string) =>
      `The account “${found}” is neither a Norwegian account number nor a Norwegian IBAN. ${nothing}`,
    entryOff: (said: string, counted: string, off: string) =>
      `The entry is ${said}, but its transactions add up to ${counted}: ${off} off. ${again} ${nothing}`,
    totalOff: (said: string, counted: string, off: string) =>
      `The file says a total of ${said}, but the entries add up to ${counted}: ${off} off. ${again} ${nothing}`,
    transactionCount: (said: string, counted: number) =>
      `The batch should have ${said} transactions, but has ${counted}. ${again} ${nothing}`,
    entryCount: (said: string, counted: number) =>
      `The file says ${said} entries, but has ${counted}. ${again} ${nothing}`,
    skipped: {
      debit: (count: number, total: string) =>
        `${plural(count, 'entry', 'entries')} out of the account (${total}): not payments in, and left out.`,
      pending: (count: number, total: string) =>
        `${plural(count, 'entry', 'entries')} (${total}) not booked by the bank yet: left out. They come in a later file.`,
    },
    copy: 'The bank calls the file a copy. Payments that were entered before are not entered again.',
    partOfSeveral: 'The file is one of several pages. Import the others too.',
  },
  ocr: {
    resaved: `The file begins with an invisible mark (BOM), so another program has saved it again. ${again} ${nothing}`,
    length: (length: number) =>
      `The line has ${length} characters. Every line of an OCR giro file has 80. The file is damaged or changed. ${again} ${nothing}`,
    notARecord: (start: string) =>
      `The line begins with “${start}”. Every line of an OCR giro file begins with NY. ${again} ${nothing}`,
    notDigits: (name: string, from: number, to: number, found: string) =>
      `${name} (position ${from}–${to}) must be digits only, but is “${found}”. ${again} ${nothing}`,
    notADay: (name: string, found: string) =>
      `${name} is “${found}”, which is no date (ddmmyy). ${again} ${nothing}`,
    cutOff: `The file ends before its last line. It was not downloaded completely. ${again} ${nothing}`,
    unexpected: (found: string, expected: string) =>
      `Here is a line of kind ${found}, where ${expected} was expected (service/record). ${again} ${nothing}`,
    afterEnd: `There is more after the last line. Have two files been joined? Import them one by one. ${nothing}`,
    transactionType: (type: string) =>
      `Transaction type ${type} does not exist in OCR giro. ${again} ${nothing}`,
    otherTransaction: (found: string, expected: string) =>
      `The line belongs to transaction ${found}, but transaction ${expected} is not finished. ${again} ${nothing}`,
    sign: (found: string) =>
      `The sign (position 32) is “${found}”, but can only be 0 or -. ${again} ${nothing}`,
    kidMissing: `The KID is missing. This kind of payment always has one. ${again} ${nothing}`,
    kidCharacters: (kid: string) =>
      `KID “${kid}” can only have digits, and a dash at the end. ${again} ${nothing}`,
    kidControl: (kid: string) =>
      `KID ${kid} has a wrong check digit, so a digit in the file must be wrong. ${again} ${nothing}`,
    account: (account: string) =>
      `The account “${account}” is not a valid account number. ${again} ${nothing}`,
    transactionCount: (said: number, counted: number) =>
      `The end record says ${plural(said, 'transaction', 'transactions')}, but the file has ${counted}. ${again} ${nothing}`,
    assignmentRecords: (said: number, counted: number) =>
      `The end record of the assignment says ${plural(said, 'line', 'lines')}, but the assignment has ${counted}. ${again} ${nothing}`,
    recordCount: (said: number, counted: number) =>
      `The end record says ${plural(said, 'line', 'lines')}, but the file has ${counted}. ${again} ${nothing}`,
    totalOff: (said: string, counted: string, off: string) =>
      `The end record says a total of ${said}, but the amounts add up to ${counted}: ${off} off. ${again} ${nothing}`,
    avtaleGiro: (count: number) =>
      `An AvtaleGiro assignment with ${plural(count, 'transaction', 'transactions')}: these are requests or agreements, not payments, and are left out.`,
    otherService: (service: string, count: number) =>
      `An assignment of service ${service} with ${plural(count, 'transaction', 'transactions')} is not OCR giro and is left out.`,
    onlyOthers: (why: string) =>
      `The file has no payments. ${why} Choose the file called OCR giro in the online bank. ${nothing}`,
    otherSender: (sender: string) =>
      `The sender is ${sender}, not 00008080 (Mastercard, once Nets). A test file must not be entered.`,
    reversals:
      'The file has reversals. Its end record counts them as payments in, so the sum of the payments differs from it.',
    names: {
      records: 'The number of lines',
      transactions: 'The number of transactions',
      total: 'The total',
      amount: 'The amount',
      settled: 'The settlement date',
      bankDate: 'The order date',
      madeOn: 'The date the file was made',
    },
  },
} as const;
