import type { CellValue } from '../cells';
import { errorOr } from '../columns/text';
import { bad, good, type Parsed } from '../parsed';

/** A matrikkelnummer in its parts; 0 stands for no festenummer or seksjonsnummer. */
export interface Cadastre {
  readonly municipality: string;
  readonly gnr: number;
  readonly bnr: number;
  readonly fnr: number;
  readonly snr: number;
}

const TEXT = /^(?:(\d{4})-)?(\d{1,5})\/(\d{1,4})(?:\/(\d{1,4})(?:\/(\d{1,3}))?)?$/;

/** Reads `3427-42/118/0/3`. Without a municipality number the own one is offered as repair. */
export function readCadastre(cell: CellValue, ownMunicipality = ''): Parsed<Cadastre> {
  if (typeof cell !== 'string') return bad(errorOr(cell, 'cadastre'));
  const parts = TEXT.exec(cell.replace(/[\s\u00A0\u202F]/g, ''));
  if (parts === null) return bad('cadastre');
  const [, municipality, gnr, bnr, fnr, snr] = parts;
  const numbers = {
    gnr: Number(gnr),
    bnr: Number(bnr),
    fnr: Number(fnr ?? 0),
    snr: Number(snr ?? 0),
  };
  if (numbers.gnr === 0 || numbers.bnr === 0) return bad('cadastre');
  if (municipality === undefined) {
    return ownMunicipality === ''
      ? bad('cadastre')
      : bad('cadastre', cadastreText({ municipality: ownMunicipality, ...numbers }));
  }
  return good({ municipality, ...numbers });
}

/** The canonical text, as short as it can be. */
export function cadastreText({ municipality, gnr, bnr, fnr, snr }: Cadastre): string {
  const end = snr > 0 ? `/${fnr}/${snr}` : fnr > 0 ? `/${fnr}` : '';
  return `${municipality}-${gnr}/${bnr}${end}`;
}
