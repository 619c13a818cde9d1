const WHO = 'boligutvalg.who';

/** The name that the user goes by in the change log; '' where it has not been said. Excel tells no add-in who it is. */
export function readWho(): string {
  try {
    return localStorage.getItem(WHO) ?? '';
  } catch {
    return '';
  }
}

export function keepWho(name: string): void {
  try {
    localStorage.setItem(WHO, name.trim());
  } catch {
    // A browser that keeps nothing asks again.
  }
}
