import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeLetters } from '../../../src/app/letters/make-letters';
import { day } from '../../../src/domain/days';
import type { Language } from '../../../src/domain/language';
import { letterKinds } from '../../../src/domain/letters/kinds';
import type { LetterId } from '../../../src/domain/letters/letter';
import type { Register } from '../../../src/domain/register';
import { readDirectory } from '../../../src/workbook/xlsx/zip-directory';
import { docxText } from '../../helpers/docx-text';
import { letterOffice, newAct, plan, step } from '../../helpers/letter-office';
import type { GivenRows } from '../../helpers/register';

const on = day('2026-11-24');

const reminded = step('reminder', '2026-10-10', { deadline: '2026-10-24' });
const dunned = step('dunning', '2026-10-30', { deadline: '2026-11-15' });

/** What must stand in the register before a letter may be made. */
const needed: Partial<Record<LetterId, GivenRows>> = {
  dunning: { ArrearsSteps: [reminded] },
  collectionNotice: { ArrearsSteps: [reminded, dunned] },
  collectionInformation: newAct,
  enforcementNotice: { ArrearsSteps: [step('navContacted', '2026-11-10')] },
  paymentPlan: { PaymentPlans: [plan] },
};

/** The office where the tenant, and the municipality, write a language. */
function office(kind: LetterId, language: Language): Register {
  const Households = [{ household: 'H-0001', language, interpreter: false }];
  return letterOffice({ Households, ...needed[kind] }, { settings: { language } });
}

const make = (kind: LetterId, register: Register, together = false) =>
  makeLetters(register, { kind, tenancies: ['L-0001'], on, template: null, together });

const all = letterKinds.flatMap(({ id, languages }) => languages.map((one) => [id, one] as const));

test.each(all)('%s på %s er slik et menneske har lest det', async (kind, language) => {
  const { files, held } = await make(kind, office(kind, language));
  expect(held).toEqual([]);
  const text = docxText(files[0]?.bytes ?? new Uint8Array());
  const golden = new URL(`../../golden/letters/${kind}-${language}.txt`, import.meta.url);
  expect(`${text}\n`).toBe(readFileSync(golden, 'utf8'));
});

describe('et brev', () => {
  test('er det samme, byte for byte, hver gang', async () => {
    const [one, two] = await Promise.all([
      make('reminder', office('reminder', 'nb')),
      make('reminder', office('reminder', 'nb')),
    ]);
    expect(one.files[0]?.bytes).toEqual(two.files[0]?.bytes);
  });

  test('heter noe uten navnet på noen', async () => {
    const { files } = await make('reminder', office('reminder', 'nb'));
    expect(files.map(({ name }) => name)).toEqual(['paaminnelse-L-0001-2026-11-24.docx']);
  });

  test('har aldri fødselsnummer', async () => {
    const Persons = [
      {
        household: 'H-0001',
        role: 'main' as const,
        name: 'Kari Åsen',
        identityNumber: '01810750160',
      },
    ];
    const { files } = await make('navNotice', letterOffice({ Persons }));
    const bytes = files[0]?.bytes ?? new Uint8Array();
    for (const { name } of readDirectory(bytes).entries) {
      if (name.endsWith('.xml')) expect(docxText(bytes, name)).not.toContain('01810750160');
    }
  });
});

test('tegn som Word ikke tåler, og krøllparenteser i navn, skader ikke brevet', async () => {
  const Persons = [{ household: 'H-0001', role: 'main' as const, name: 'Kari {{kid}} \u0007<&>' }];
  const { files } = await make('reminder', letterOffice({ Persons }));
  expect(docxText(files[0]?.bytes ?? new Uint8Array())).toContain('Kari { {kid} } <&>');
});
