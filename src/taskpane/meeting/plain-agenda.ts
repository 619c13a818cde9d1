import type { Agenda } from '../../domain/agenda/agenda';
import type { SurfaceText } from '../../text/surface';

/** The agenda as lines of text, for a mail or the municipality's own case system. */
export function plainAgenda(agenda: Agenda, text: SurfaceText): string {
  const lines = agenda.cases.map(({ number, title, reason }) =>
    [number, title, reason.fact].filter((part) => part !== '').join('\t'),
  );
  return [text.pane.longDay(agenda.date), '', ...lines].join('\n');
}
