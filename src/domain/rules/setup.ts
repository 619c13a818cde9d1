import { settings, settingIds, type SettingId, type SettingKind } from '../settings';
import { alike } from './alike';
import { endsBeforeStart } from './ordered-days';
import { rulesFor } from './rule';
import { format, own } from './source';

/** Settings that take one of a few words only. */
const WORDS: Readonly<Partial<Record<SettingId, readonly string[]>>> = {
  language: ['nb', 'nn', 'en'],
  committeeType: ['administrativt', 'nemnd'],
  kidModulus: ['10', '11'],
  identityRule: ['1964', 'both-warn', 'both'],
  syntheticAllowed: ['ja', 'nei'],
  ownCollection: ['ja', 'nei'],
  tenantFees: ['ja', 'nei'],
  deadlineMoves: ['ja', 'nei'],
};

function settingId(text: string): SettingId | undefined {
  return settingIds.find((id) => id === text);
}

function unreadable(id: SettingId, value: string): boolean {
  const kind: SettingKind<unknown> = settings[id];
  return kind.parse(value) === null || WORDS[id]?.includes(value.trim()) === false;
}

export const settingRules = rulesFor('Settings', [
  {
    id: 'setting-unreadable',
    severity: 'feil',
    source: own('innstillingene'),
    columns: ['setting', 'value'],
    marks: ['value'],
    message: (say, { setting }) => {
      const id = settingId(setting);
      const words = id === undefined ? undefined : WORDS[id];
      return say.settingUnreadable(words?.join(', ') ?? '');
    },
    broken: ({ setting, value }) => {
      const id = settingId(setting);
      return id !== undefined && value !== null && unreadable(id, value);
    },
  },
  {
    id: 'setting-unknown',
    severity: 'info',
    source: own('innstillingene'),
    columns: ['setting'],
    message: (say) => say.settingUnknown,
    broken: ({ setting }) => settingId(setting) === undefined,
  },
]);

export const rateRules = rulesFor('Rates', [
  {
    id: 'rate-doubled',
    severity: 'feil',
    source: own('én verdi per sats og dag'),
    contradiction: true,
    columns: ['rate', 'validFrom'],
    marks: ['validFrom'],
    message: (say, { other = '' }) => say.rateDoubled(other),
    find: (table) =>
      alike(
        table,
        ({ rate, validFrom }) => `${rate}|${validFrom}`,
        ({ entry }) => entry,
      ),
  },
]);

export const codeRules = rulesFor('Codes', [
  endsBeforeStart('Codes', 'code-ends-before-start', 'validFrom', 'validTo'),
]);

export const priceIndexRules = rulesFor('PriceIndex', [
  {
    id: 'price-index-not-positive',
    severity: 'feil',
    source: format('SSB, konsumprisindeksen'),
    columns: ['value'],
    message: (say) => say.priceIndexNotPositive,
    broken: ({ value }) => value <= 0,
  },
]);
