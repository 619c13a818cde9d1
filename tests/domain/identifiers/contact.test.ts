import { describe, expect, test } from 'vitest';
import { readEmail, readPhone } from '../../../src/domain/identifiers/contact';

describe('telephone', () => {
  test.each([
    ['91234567', '91234567'],
    ['41234567', '41234567'],
    ['+4762000000', '62000000'],
    ['004762000000', '62000000'],
    ['62 00 00 00', '62000000'],
    [91234567, '91234567'],
  ])('%s is read as %s', (cell, value) => {
    expect(readPhone(cell)).toEqual({ ok: true, value });
  });

  test.each(['1234567', '00000000', '112', 'ukjent', '+471234'])('%s is wrong', (cell) => {
    expect(readPhone(cell)).toEqual({ ok: false, problem: 'phone-invalid' });
  });

  test('a foreign number is accepted and remarked', () => {
    expect(readPhone('+46 70 123 45 67')).toMatchObject({ ok: true, remark: { severity: 'info' } });
  });
});

describe('e-mail', () => {
  test.each(['kari@example.org', 'ola.nordmann@post.example.no'])('%s is right', (text) => {
    expect(readEmail(text)).toEqual({ ok: true, value: text });
  });

  test.each(['kari', 'kari@', 'kari@example', '@example.org', 'a b@example.org', 'a@b..no'])(
    '%s is wrong',
    (text) => {
      expect(readEmail(text)).toEqual({ ok: false, problem: 'email-invalid' });
    },
  );
});
