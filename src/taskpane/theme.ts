import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** A calm fjord blue; step 80 carries white text at 5:1. */
const fjord: BrandVariants = {
  10: '#04131a',
  20: '#0a222d',
  30: '#0e3445',
  40: '#114256',
  50: '#145068',
  60: '#175e7a',
  70: '#1b6888',
  80: '#1f7094',
  90: '#3a86a7',
  100: '#5499b8',
  110: '#6eabc8',
  120: '#88bdd6',
  130: '#a2cfe3',
  140: '#bde0ef',
  150: '#d6eef8',
  160: '#ecf8fd',
};

export const lightTheme: Theme = createLightTheme(fjord);
export const darkTheme: Theme = {
  ...createDarkTheme(fjord),
  colorBrandForeground1: fjord[120],
  colorBrandForegroundLink: fjord[120],
  colorCompoundBrandForeground1: fjord[120],
};
