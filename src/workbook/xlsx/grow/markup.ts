import { entryOf, textOf } from '../package';
import type { ZipDirectory } from '../zip-directory';
import type { NewForms } from './grow';

/** The names that a file's kind of OOXML uses; the strict kind has its own. */
export interface Dialect {
  readonly main: string;
  readonly relation: string;
}

export function dialectOf(workbook: string): Dialect {
  return workbook.includes('http://purl.oclc.org/ooxml/spreadsheetml/main')
    ? {
        main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
        relation: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
      }
    : {
        main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      };
}

/** Puts something before the end of an element, in the prefix that it has. */
export function beforeEnd(xml: string, element: string, made: (prefix: string) => string): string {
  const end = new RegExp(`</((?:[\\w.-]+:)?)${element}\\s*>`);
  return xml.replace(end, (whole, prefix: string) => made(prefix) + whole);
}

/** A part's text as it stands now. */
export function textAt(zip: ZipDirectory, name: string, forms: NewForms): string {
  const form = forms.get(name);
  if (form !== undefined) return new TextDecoder().decode(form);
  const entry = entryOf(zip, name);
  return entry === undefined ? '' : textOf(zip, entry);
}
