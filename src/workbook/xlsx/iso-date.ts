import { dayOf, excelSerial } from '../../domain/days';

const ISO = /^(-?\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
/** Serial 60 is a day that never was; before it Excel counts one less. */
const FIRST_TRUE_SERIAL = 61;

/** The serial number of a date written as text, as strict files hold it; undefined for other text. */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const parts = ISO.exec(text);
  if (parts === null) return undefined;
  const [year, month, date, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const day = dayOf(year ?? 0, month ?? 0, date ?? 0);
  if (day === null) return undefined;
  const serial = excelSerial(day, date1904);
  const whole = !date1904 && serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
  return whole + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
}
