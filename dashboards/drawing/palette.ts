import { REST_LOOK } from '../view/view';

/** A colour with a pattern over it, so that nothing depends on colour alone. */
export interface Look {
  readonly fill: string;
  readonly pattern: Pattern;
}

export type Pattern = 'plain' | 'rising' | 'falling' | 'dots' | 'lines';

/** Ages of debt grow darker, the oldest in another hue: the order can be read in grey and with any colour vision. */
const ages: readonly Look[] = [
  { fill: '#c9dfe9', pattern: 'plain' },
  { fill: '#8fbcd1', pattern: 'plain' },
  { fill: '#4c8fb0', pattern: 'plain' },
  { fill: '#1f5f82', pattern: 'plain' },
  { fill: '#8c2f1b', pattern: 'rising' },
];

const reasons: readonly Look[] = [
  { fill: '#4c8fb0', pattern: 'plain' },
  { fill: '#d99a2b', pattern: 'rising' },
  { fill: '#9aa7ad', pattern: 'dots' },
];

const groups: readonly Look[] = [
  { fill: '#b3452c', pattern: 'rising' },
  { fill: '#4c8fb0', pattern: 'plain' },
  { fill: '#a9cfd6', pattern: 'dots' },
];

const services: readonly Look[] = [
  { fill: '#1f5f82', pattern: 'plain' },
  { fill: '#d99a2b', pattern: 'rising' },
  { fill: '#7fb8a4', pattern: 'plain' },
  { fill: '#8a4f7d', pattern: 'falling' },
  { fill: '#b4bdc1', pattern: 'dots' },
];

const line: Look = { fill: '#16282f', pattern: 'plain' };
const rest: Look = { fill: '#d5dcde', pattern: 'lines' };

export type PaletteName = 'time' | 'share' | 'groups' | 'bars';

const palettes: Readonly<Record<PaletteName, readonly Look[]>> = {
  time: ages,
  share: reasons,
  groups,
  bars: services,
};

const PATTERNS: readonly Pattern[] = ['plain', 'rising', 'dots', 'falling', 'lines'];

/** The look of a series. With the system's own few colours forced on the page, only the pattern tells series apart. */
export function lookOf(palette: PaletteName, index: number, forced: boolean): Look {
  const looks = palettes[palette];
  const look = index === REST_LOOK ? rest : (looks[index] ?? line);
  if (!forced) return look;
  return { fill: 'CanvasText', pattern: PATTERNS[index % PATTERNS.length] ?? 'plain' };
}
