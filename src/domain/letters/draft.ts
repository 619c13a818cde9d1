import { wordOf } from '../code-word';
import type { AllowanceSettlement } from '../allowance/settlement';
import { allowanceSettlements, settlementMonth } from '../allowance/settlements';
import { spokenLanguages } from '../codes/people';
import { isoDay, type Day } from '../days';
import type { Language } from '../language';
import { arrearsOn, type Arrears } from '../ledger/arrears';
import { planProgress, type PlanProgress } from '../next-step/plans';
import type { Register } from '../register';
import { indexPlan, type IndexPlan } from '../rent/index-plan';
import { setting } from '../settings';
import type { Tenancy } from '../tables/tenancies';
import { letterWords } from '../../text/letter-words';
import { textIn } from '../../text';
import { letterKind } from './kinds';
import type { FieldLines, LetterBlock, LetterDraft, LetterId, LetterKind } from './letter';
import type { LetterCase } from './letter-case';
import { recipientOf, type Recipient } from './recipient';
import { contactLine, helpLine, navLines, navName, senderValues } from './sender';

/** Drafts of letters for tenancies on a day; what they share is computed once. */
export class LetterDesk {
  private known: Arrears | undefined;
  private rents: IndexPlan | undefined;
  private plans: readonly PlanProgress[] | undefined;
  private settled: readonly AllowanceSettlement[] | undefined;

  constructor(
    private readonly register: Register,
    private readonly on: Day,
    /** The letters are laid out in the municipality's own template, which is in the municipality's language. */
    private readonly ownTemplate = false,
  ) {}

  /** The letter, filled in as far as may be; with `blocks` it is not to be made. */
  draft(id: LetterId, tenancy: Tenancy): LetterDraft {
    const { register, on } = this;
    const kind = letterKind(id);
    const tenant = recipientOf(register, tenancy, on);
    const language = this.languageOf(kind, tenant);
    const letter: LetterCase = {
      id,
      register,
      on,
      tenancy,
      tenant,
      arrears: () => (this.known ??= arrearsOn(register, on)),
      plans: () => (this.plans ??= planProgress(register, on)),
      settlements: () =>
        (this.settled ??= allowanceSettlements(register, settlementMonth(register, on), on)),
      indexPlan: () => (this.rents ??= indexPlan(register, { notice: on })),
      language,
      words: letterWords(language),
      text: textIn(register.language).letters,
    };
    const content = kind.content(letter);
    const values = { ...receiverValues(letter, kind), ...content.values };
    const open = [...tenantBlocks(letter), ...content.blocks];
    return {
      ...content,
      values,
      // What a letter lacks is told only where nothing else forbids it: otherwise most fields are empty.
      blocks: open.length > 0 ? open : missingValues(letter, kind, values, content.rows),
      notes: [...notesOn(letter, kind), ...content.notes],
      kind: id,
      tenancy: tenancy.tenancy,
      language,
      title: letter.words.titles[id],
      apart: tenant.isProtected,
      name: `${letter.text.fileNames[id]}-${tenancy.tenancy}-${isoDay(on)}`,
      step: kind.step,
    };
  }

  /** The tenant's own where we write it and it is no letter to NAV, else the municipality's. */
  private languageOf({ languages, receiver }: LetterKind, { language }: Recipient): Language {
    const chosen = setting(this.register, 'language');
    const house: Language = chosen === 'nn' ? 'nn' : 'nb';
    if (this.ownTemplate || receiver === 'nav') return house;
    return languages.find((one) => one === language) ?? house;
  }
}

function receiverValues(letter: LetterCase, { receiver }: LetterKind): FieldLines {
  const { register, tenant, words, tenancy } = letter;
  const tenants = tenant.names.join(' og ');
  const toNav = receiver === 'nav';
  const nav = navName(register, words);
  const lines = toNav
    ? [nav, ...navLines(register)]
    : [...tenant.names, ...(tenant.isProtected ? [words.ownRoutine] : tenant.address)];
  return {
    ...senderValues(letter),
    mottaker: toNav ? nav : tenants,
    adresse: lines.join('\n'),
    leietaker: tenants,
    bolig:
      tenant.dwelling ??
      (toNav
        ? words.shieldedDwelling
        : `${words.dwellingYouRent} (${words.perTenancy(tenancy.tenancy)})`),
    kontakt: contactLine(letter),
    hjelp: helpLine(letter),
  };
}

function tenantBlocks({ tenant, text }: LetterCase): readonly LetterBlock[] {
  if (tenant.isDead) return [{ why: text.tenantDead, source: null }];
  return tenant.names.length === 0 ? [{ why: text.noTenant, source: null }] : [];
}

/** Legal must-haves that the register has no value for. */
function missingValues(
  { text }: LetterCase,
  { musts }: LetterKind,
  values: FieldLines,
  rows: LetterDraft['rows'],
): readonly LetterBlock[] {
  return musts
    .filter(({ field }) => {
      const [table, column] = field.split('.');
      if (column === undefined) return (values[field] ?? '') === '';
      return (rows[table ?? ''] ?? []).every((row) => (row[field] ?? '') === '');
    })
    .map(({ field, source }) => ({ why: text.valueMissing(field, text.fields[field]), source }));
}

/** What the sender must see to beside the letter: language, interpreter, address. */
function notesOn(letter: LetterCase, { receiver }: LetterKind): readonly string[] {
  const { tenant, text, language, register } = letter;
  const spoken = tenant.language;
  const notes: string[] = [];
  if (receiver === 'tenant' && spoken !== null && spoken !== language) {
    const name = wordOf(register, spokenLanguages, spoken);
    notes.push(text.otherLanguage(name, text.languages[language]));
  }
  if (tenant.needsInterpreter) notes.push(text.interpreter);
  if (tenant.isProtected) notes.push(text.protectedAddress);
  else if (tenant.hasMoved && receiver === 'tenant') notes.push(text.hasMoved);
  else if (tenant.address.length === 0 && receiver === 'tenant') notes.push(text.noAddress);
  return notes;
}
