import type { Language } from '../../domain/language';

/** The language of Excel's own menus; bokmål for any that the program does not have. */
export function languageOfExcel(tag: string | undefined): Language {
  const [primary] = (tag ?? '').toLowerCase().split('-');
  return primary === 'nn' || primary === 'en' ? primary : 'nb';
}

/** Tag that Excel shows its menus in; undefined where there is no Excel. */
export function displayLanguage(): string | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
}

/** Excel's own colours decide, not the computer's. */
export function themeOfExcel(): 'light' | 'dark' {
  return Office.context.officeTheme?.isDarkTheme === true ? 'dark' : 'light';
}

/** Excel for Mac lets no file out of the pane (OfficeDev/office-js#2700, by design). */
export function canDownload(): boolean {
  return Office.context.platform !== Office.PlatformType.Mac;
}
