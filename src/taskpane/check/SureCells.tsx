import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { sameWordsText } from '../../text/same-words';
import { usePane } from '../context';
import type { Card } from './cards';
import { CellChanges } from './CellChanges';
import { useQuality } from './quality-context';
import { sameEdits } from './same-words';

/** Cells of a column that can mean one thing only: all are put right at once. */
export function SureCells({ findings }: Pick<Card, 'findings'>): ReactElement {
  const { language } = usePane();
  const { acting } = useQuality();
  const say = sameWordsText(language);
  const apply = (): void => {
    const edits = sameEdits(findings, ({ repair }) => repair ?? null);
    const sentence = say.mended(findings[0].column, findings.length);
    void acting.make(edits, 'mending', sentence);
  };
  return (
    <>
      <CellChanges changes={findings.map(({ valueText, repairText }) => [valueText, repairText])} />
      <Button size="small" className="repair" disabled={acting.busy} onClick={apply}>
        {say.mendAll(findings.length)}
      </Button>
    </>
  );
}
