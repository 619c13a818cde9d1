import type { Agenda } from '../../domain/agenda/agenda';
import { isoDay } from '../../domain/days';
import { escaped } from '../escaped';
import { LANGUAGE_TAGS } from './styles';

/** The document's own description, dated the day the register was read for and not by a clock. */
export function coreProperties(title: string, { municipality, on, language }: Agenda): string {
  const dated = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${isoDay(on)}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(municipality)}</dc:creator>`,
    `<dc:language>${LANGUAGE_TAGS[language]}</dc:language>`,
    `${dated('created')}${dated('modified')}</cp:coreProperties>`,
  ].join('');
}
