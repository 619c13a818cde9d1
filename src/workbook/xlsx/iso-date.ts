import { dayOf, excelSerial } from '../../domain/days';

const TIME = '(\\d{2}):(\\d{2})(?::(\\d{2}(?:\\.\\d+)?))?';
const MOMENT = new RegExp(`^(-?\\d{4})-(\\d{2})-(\\d{2})(?:T${TIME})?Z?$`);
const TIME_ALONE = new RegExp(`^T?${TIME}Z?$`);
const LENGTH = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
/** Serial 60 is a day that never was; before it Excel counts one less. */
const FIRST_TRUE_SERIAL = 61;
const SECONDS = 86_400;

/**
 * The serial number of a date, a time of day or a length of time written as text, as strict files hold them;
 * undefined for other text.
 */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const moment = MOMENT.exec(text);
  if (moment !== null) return serialOfMoment(moment, date1904);
  const time = TIME_ALONE.exec(text);
  if (time !== null) return partOfDay(time.slice(1));
  const length = LENGTH.exec(text);
  if (length === null || text.length < 3) return undefined;
  const days = Number(length[2] ?? 0) + partOfDay(length.slice(3));
  return length[1] === '-' ? -days : days;
}

function serialOfMoment(parts: RegExpExecArray, date1904: boolean): number | undefined {
  const [year = 0, month = 0, date = 0] = parts.slice(1, 4).map(Number);
  const day = dayOf(year, month, date);
  if (day === null) return undefined;
  const serial = excelSerial(day, date1904);
  const whole = !date1904 && serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
  return whole + partOfDay(parts.slice(4));
}

/** Hours, minutes and seconds as a part of a day. */
function partOfDay(parts: readonly (string | undefined)[]): number {
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return (hours * 3600 + minutes * 60 + seconds) / SECONDS;
}
