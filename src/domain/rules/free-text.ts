import type { Column } from '../columns';
import { identityFacts } from '../identifiers/identity-number';
import { derived } from '../derived/derived';
import type { Register } from '../register';
import type { Table } from '../tables';
import { textIn } from '../../text';
import type { ColumnSweep } from './column-rules';
import type { GeneralRule } from './general-rule';
import { plain } from './grouped';
import { law } from './source';

/**
 * Words of illness and addiction that do not belong in a note: the register holds codes and the responsible service. The
 * names of services ("psykisk helse og rus") are no diagnosis.
 */
const DIAGNOSES =
  /diagnose\w*|schizofren\w*|bipolar\w*|psykose\w*|psykotisk\w*|depresjon\w*|deprimert|angstlidelse\w*|personlighetsforstyrrelse\w*|adhd|autis\w*|asperger\w*|demens|dement|alkoholiker\w*|alkoholisme|rusmisbruk\w*|narkoman\w*|heroin\w*|amfetamin\w*|lar-pasient\w*|hiv|hepatitt\w*|kreft\w*|epilepsi\w*|selvmord\w*|sjølvmord\w*/iu;

const WHOLE_WORDS = new RegExp(`(?<!\\p{L})(${DIAGNOSES.source})(?!\\p{L})`, 'iu');

const SIX_DIGITS = /\d{6}/;
const ELEVEN_DIGITS = /(?<!\d)\d{6}[\s\u00A0]?\d{5}(?!\d)/g;

/** Names are looked up by runs of this many words. */
const LONGEST_NAME = 4;

/** What is looked for in free text. */
export const freeTextRules = {
  'text-with-identity-number': {
    severities: ['feil'],
    source: law('personopplysningsloven § 12'),
    holds: isFreeText,
  },
  'text-with-protected-name': {
    severities: ['feil'],
    source: law('forvaltningsloven § 13 (må bekreftes): adressesperre'),
    holds: isFreeText,
  },
  'text-with-diagnosis': {
    severities: ['advarsel'],
    source: law('personvernforordningen art. 5 nr. 1 bokstav c og art. 9 (må bekreftes)'),
    holds: isFreeText,
  },
} as const satisfies Readonly<Record<string, GeneralRule>>;

type FreeTextRule = keyof typeof freeTextRules;

/** True of columns that people write sentences in; logs repeat what stood elsewhere. */
export function isFreeText({ personal }: Column<unknown>, { group }: Table): boolean {
  return personal === 'free-text' && group !== 'log';
}

/** Texts that say more of a person than a register may. */
export function sweepFreeText(sweep: ColumnSweep, name: string): void {
  const { table, rows, register } = sweep;
  const values = (table.columns as Readonly<Record<string, readonly unknown[]>>)[name] ?? [];
  const hidden = derived(register, namesUnderProtection);
  // Many notes say the same.
  const known = new Map<string, FreeTextRule | null>();
  const judged = (text: string): FreeTextRule | null => {
    const rule = known.get(text);
    if (rule !== undefined) return rule;
    const made = judge(text, hidden);
    known.set(text, made);
    return made;
  };
  const look = (row: number): void => {
    const value = values[row];
    const rule = typeof value === 'string' ? judged(value) : null;
    if (rule !== null) report(sweep, name, row, rule);
  };
  if (rows === null) values.forEach((_, row) => look(row));
  else rows.forEach(look);
}

function report(
  { id, register, findings }: ColumnSweep,
  name: string,
  row: number,
  rule: FreeTextRule,
): void {
  const { severities, source } = freeTextRules[rule];
  findings.at(id, row, name, {
    rule,
    severity: severities[0],
    source: source.reference,
    message: textIn(register.language).check.freeText[rule],
  });
}

function judge(text: string, hidden: Names): FreeTextRule | null {
  if (holdsIdentityNumber(text)) return 'text-with-identity-number';
  if (hidden.whole.size > 0 && holdsName(text, hidden)) return 'text-with-protected-name';
  // Looking behind at every letter takes long, and most texts hold no such letters at all.
  return DIAGNOSES.test(text) && WHOLE_WORDS.test(text) ? 'text-with-diagnosis' : null;
}

function holdsIdentityNumber(text: string): boolean {
  if (!SIX_DIGITS.test(text)) return false;
  return [...text.matchAll(ELEVEN_DIGITS)].some(([digits]) => {
    const facts = identityFacts(digits.replace(/\D/g, ''));
    return typeof facts === 'object' && facts.rule !== null;
  });
}

interface Names {
  readonly whole: ReadonlySet<string>;
  /** The words that names begin with. */
  readonly first: ReadonlySet<string>;
}

function holdsName(text: string, { whole, first }: Names): boolean {
  const words = plain(text.replace(/[.,;:!?()«»"/]/g, ' ')).split(' ');
  for (let from = 0; from < words.length; from += 1) {
    if (!first.has(words[from] ?? '')) continue;
    for (let count = 2; count <= LONGEST_NAME; count += 1) {
      if (whole.has(words.slice(from, from + count).join(' '))) return true;
    }
  }
  return false;
}

/** First and last names together of people whose address is protected. */
function namesUnderProtection({ tables: { Persons } }: Register): Names {
  const { name, addressProtection } = Persons.columns;
  const hidden = name.flatMap((one, row) => {
    const level = addressProtection[row] ?? 'none';
    return one === null || level === 'none' ? [] : [plain(one)];
  });
  return { whole: new Set(hidden), first: new Set(hidden.map((one) => one.split(' ')[0] ?? '')) };
}
