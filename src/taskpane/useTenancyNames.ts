import { usePane } from './context';
import { useAnswer } from './useAnswer';

/** What a tenancy is called by people: household and address; its id until that is known. */
export function useTenancyNames(): {
  readonly names: Readonly<Record<string, string>>;
  readonly nameOf: (tenancy: string) => string;
} {
  const { engine, language, on } = usePane();
  const names = useAnswer(engine, 'tenancyNames', { language, on }).value ?? {};
  return { names, nameOf: (tenancy) => names[tenancy] ?? tenancy };
}
