import { createRoot } from 'react-dom/client';
import { dayOfMoment } from '../src/domain/days';
import type { Language } from '../src/domain/language';
import { readAddress } from './address';
import { App } from './App';
import './dashboard.css';

function usualLanguage(): Language {
  const wanted = navigator.language.toLowerCase();
  if (wanted.startsWith('nn')) return 'nn';
  return wanted.startsWith('en') ? 'en' : 'nb';
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the dashboard');
createRoot(root).render(
  <App
    address={readAddress(location.search)}
    today={dayOfMoment(new Date())}
    usual={usualLanguage()}
  />,
);
