import { createRoot } from 'react-dom/client';
import { EngineClient } from '../app/engine/client';
import { dayOfMoment, parseIsoDay } from '../domain/days';
import { readWho } from '../taskpane/who';
import { fetchSample } from './model/sample';
import { Workbench } from './model/workbench';
import { readLanguage } from './preferences';
import { WorkbenchPage } from './WorkbenchPage';
import './workbench.css';

const engine = new EngineClient(() => new Worker(new URL('./engine.worker.ts', import.meta.url)));
// `?on=2026-11-22` looks from another day than today.
const asked = parseIsoDay(new URLSearchParams(location.search).get('on') ?? '');
const today = asked ?? dayOfMoment(new Date());
const user = { now: () => new Date(), who: readWho };
const workbench = new Workbench(engine, { language: readLanguage(), on: today }, user);
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<WorkbenchPage workbench={workbench} today={today} />);
void workbench.start(fetchSample);
