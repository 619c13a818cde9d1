import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Agenda } from '../../domain/agenda/agenda';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { useWork } from '../useWork';
import { plainAgenda } from './plain-agenda';

/** Makes the meeting's papers: for Word, as a sheet, or as text to paste. */
export function AgendaButtons({ agenda }: { readonly agenda: Agenda }): ReactElement {
  const { host, engine, language, on, text, announce } = usePane();
  const { busy, failure, work } = useWork();
  const words = text.pane.meeting;
  const invitation = { language, on, meeting: 'next', audience: agenda.audience };
  const file = (format: 'docx' | 'xlsx') => async (): Promise<void> => {
    const made = await engine.ask('agendaFile', { ...invitation, format });
    await host.saveFile(made);
    announce(words.made(made.name));
  };
  const sheet = async (): Promise<void> => {
    if (host.addSheets === undefined) return file('xlsx')();
    await host.addSheets(await engine.ask('agendaSheets', invitation));
    announce(words.madeSheets);
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(plainAgenda(agenda, text));
    announce(words.copied);
  };
  return (
    <>
      <div className="buttons">
        <Button
          appearance="primary"
          size="small"
          icon={<Icon name="document" />}
          disabled={busy}
          onClick={() => work(file('docx'))}
        >
          {words.word}
        </Button>
        <Button
          size="small"
          icon={<Icon name="sheet" />}
          disabled={busy}
          onClick={() => work(sheet)}
        >
          {host.addSheets === undefined ? words.sheet : words.intoExcel}
        </Button>
        <Button size="small" icon={<Icon name="copy" />} disabled={busy} onClick={() => work(copy)}>
          {words.copy}
        </Button>
      </div>
      {failure}
    </>
  );
}
