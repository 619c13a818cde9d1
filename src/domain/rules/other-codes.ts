import { caseDecisions } from '../codes/committee';
import { dwellingCategories, vacancyReasons } from '../codes/dwellings';
import { incidentTypes } from '../codes/incidents';
import { chargeKinds, pauseReasons } from '../codes/money';
import type { CodeList } from '../columns';
import { inLanguage, type Words } from '../language';
import type { Register } from '../register';
import type { RowIn, TableId } from '../tables';
import { plain } from './grouped';
import { rulesFor, type Hit, type RowRule } from './rule';
import { own } from './source';

const source = own('«annet» brukes bare når ingen kode passer');

/** Shorter labels turn up in other words' company too easily. */
const SHORTEST = 4;

/** The code whose label the text is or holds as whole words; `exact` where it is nothing else. */
export function namedCode(
  codes: CodeList,
  text: string | null,
): { readonly labels: Words; readonly exact: boolean } | null {
  if (text === null) return null;
  const said = ` ${plain(text)
    .replace(/[.,;:!?()«»"/]/g, ' ')
    .replace(/\s+/g, ' ')} `;
  for (const [code, labels] of Object.entries(codes)) {
    if (code === 'other') continue;
    const label = labels
      .map(plain)
      .find((one) => one.length >= SHORTEST && said.includes(` ${one} `));
    if (label !== undefined) return { labels, exact: said.trim() === label };
  }
  return null;
}

type Named<R> = { readonly [C in keyof R & string]: unknown };

/** "Other" with a note that names one of the codes. The code goes in where the note is nothing but its label. */
function otherNamesCode<R extends Named<R>>(
  id: string,
  codes: CodeList,
  choice: keyof R & string,
  note: keyof R & string,
): RowRule<R> {
  const named = (row: R) =>
    row[choice] === 'other' ? namedCode(codes, row[note] as string | null) : null;
  const word = (labels: Words | undefined, { language }: Register): string =>
    labels === undefined ? '' : inLanguage(labels, language);
  return {
    id,
    severity: 'advarsel',
    source,
    columns: [choice, note],
    marks: [choice],
    message: (say, row, { register }) => say.otherNamesCode(word(named(row)?.labels, register)),
    broken: (row) => named(row) !== null,
    fix: (row, { register }) => {
      const found = named(row);
      return found?.exact === true ? word(found.labels, register) : null;
    },
  };
}

const of = <T extends TableId>(
  table: T,
  id: string,
  codes: CodeList,
  choice: keyof RowIn<T> & string,
  note: keyof RowIn<T> & string,
) => rulesFor(table, [otherNamesCode<RowIn<T>>(id, codes, choice, note)]);

/** Every choice with a code for "other" and a text beside it. */
export const otherCodeRules = [
  of('Dwellings', 'dwelling-other-names-code', dwellingCategories, 'category', 'note'),
  of('Vacancies', 'vacancy-other-names-code', vacancyReasons, 'reason', 'note'),
  of('Incidents', 'incident-other-names-code', incidentTypes, 'type', 'note'),
  of('Cases', 'case-other-names-code', caseDecisions, 'decision', 'decisionText'),
  of('ArrearsSteps', 'step-other-names-code', pauseReasons, 'pauseReason', 'note'),
  rulesFor('Charges', [
    {
      id: 'charge-other-names-code',
      severity: 'advarsel',
      source,
      columns: ['kind', 'text'],
      marks: ['kind'],
      message: (say, { other = '' }) => say.otherNamesCode(other),
      byRow: true,
      find: (table, { register }) => {
        const { kind, text } = table.columns;
        const hits: Hit[] = [];
        for (const row of table.usable) {
          if (kind[row] !== 'other') continue;
          const found = namedCode(chargeKinds, text[row] ?? null);
          if (found !== null)
            hits.push({ row, other: inLanguage(found.labels, register.language) });
        }
        return hits;
      },
    },
  ]),
];
