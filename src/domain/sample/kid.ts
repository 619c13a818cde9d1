/** The fixed KID of a tenancy: six digits of its number, the MOD10 check digit last. */
export function kidOfTenancy(serial: number): string {
  const digits = `7${String(serial).padStart(6, '0')}`;
  return `${digits}${mod10(digits)}`;
}

function mod10(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
