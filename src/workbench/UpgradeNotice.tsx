import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Standing } from '../domain/upgrade/standing';
import { Icon } from '../taskpane/Icon';
import { surfaceText } from '../text/surface';
import { useWorkbench } from './context';

/** Above the register: it is older and can be upgraded, it has lost something, it is of a later program, or what its upgrade did. */
export function UpgradeNotice(): ReactElement | null {
  const { state } = useWorkbench();
  const { phase, standing, upgraded } = state;
  const [later, setLater] = useState<Standing | null>(null);
  if (phase !== 'ready') return null;
  if (upgraded.length > 0) return <UpgradeReport lines={upgraded} />;
  if (standing?.kind === 'newer') return <NewerNotice />;
  if (standing === null || standing === later || standing.kind === 'current') return null;
  if (standing.kind === 'damaged') return <DamagedNotice />;
  return <BehindNotice onLater={() => setLater(standing)} />;
}

function NewerNotice(): ReactElement {
  const { language } = useWorkbench();
  return (
    <div className="message message-standing" role="status">
      <Icon name="advarsel" />
      <span>{surfaceText(language).upgrade.newer}</span>
    </div>
  );
}

/** Not to be put off: what is computed from a register that has lost something cannot be trusted. */
function DamagedNotice(): ReactElement {
  const { workbench, language } = useWorkbench();
  const { upgrade } = surfaceText(language);
  return (
    <div className="message message-standing" role="status">
      <Icon name="advarsel" />
      <span>{upgrade.damaged}</span>
      <Button size="small" onClick={() => void workbench.upgrade()}>
        {upgrade.showDamage}
      </Button>
    </div>
  );
}

function BehindNotice({ onLater }: { readonly onLater: () => void }): ReactElement {
  const { workbench, language } = useWorkbench();
  const { upgrade } = surfaceText(language);
  return (
    <div className="message message-standing" role="status">
      <Icon name="advarsel" />
      <span>
        <strong>{upgrade.notice}</strong> {upgrade.noticeMore}
      </span>
      <Button size="small" appearance="primary" onClick={() => void workbench.upgrade()}>
        {upgrade.do}
      </Button>
      <Button size="small" appearance="subtle" onClick={onLater}>
        {upgrade.later}
      </Button>
    </div>
  );
}

function UpgradeReport({ lines }: { readonly lines: readonly string[] }): ReactElement {
  const { workbench, language } = useWorkbench();
  const { upgrade } = surfaceText(language);
  const [title, ...more] = lines;
  return (
    <div className="message message-done message-report" role="status">
      <Icon name="done" />
      <div className="message-lines">
        <strong>{title}</strong> {upgrade.unsaved}
        <ul>
          {more.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <Button size="small" onClick={() => workbench.closeReport()}>
        {upgrade.close}
      </Button>
    </div>
  );
}
