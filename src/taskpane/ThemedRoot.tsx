import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { darkTheme, lightTheme } from './theme';
import './pane.css';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function followSystem(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

/** Colours for everything below: the host's choice where it has one, else the system's. */
export function ThemedRoot({
  theme,
  lang,
  children,
}: {
  readonly theme?: 'light' | 'dark';
  readonly lang: string;
  readonly children: ReactNode;
}): ReactElement {
  const system = useSyncExternalStore(followSystem, () => dark.matches);
  const isDark = theme === undefined ? system : theme === 'dark';
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} lang={lang}>
      {children}
    </FluentProvider>
  );
}
