import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../desk-context';
import { Press } from '../press';
import type { MessageKey } from '../translate';
import { ModesScreen } from './modes-screen';
import { PromiseScreen } from './promise-screen';
import { TryScreen } from './try-screen';
import type { WelcomeView } from './view';
import { WhatScreen } from './what-screen';

interface Screen {
  readonly title: MessageKey;
  readonly Body: ComponentType<{ view: WelcomeView }>;
}

const screens: readonly [Screen, ...Screen[]] = [
  { title: 'welcomeWhat', Body: WhatScreen },
  { title: 'welcomePromise', Body: PromiseScreen },
  { title: 'welcomeModes', Body: ModesScreen },
  { title: 'welcomeTry', Body: TryScreen },
];

/** Four short screens after installing. Nothing has to be filled in, and each can be left at once. */
export function Welcome({ view }: { view: WelcomeView }) {
  const t = useWords();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const { title, Body } = screens[at] ?? screens[0];
  const last = at === screens.length - 1;

  const go = (to: number) => {
    moved.current = true;
    setAt(to);
  };
  useLayoutEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);

  return (
    <main class="page welcome">
      <p class="muted brand">
        {t('extName')} · {t('cardPosition', [String(at + 1), String(screens.length)])}
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {t(title)}
      </h1>
      <div class="body">
        <Body view={view} />
      </div>
      <footer>
        {last ? (
          <>
            <Press kind="primary" onPress={view.onPractice}>
              {t('welcomePractice')}
            </Press>
            <Press onPress={view.onOptions}>{t('optionsOpen')}</Press>
          </>
        ) : (
          <Press kind="primary" onPress={() => go(at + 1)}>
            {t('welcomeNext')}
          </Press>
        )}
        {at > 0 && (
          <Press kind="quiet" onPress={() => go(at - 1)}>
            {t('reviewBack')}
          </Press>
        )}
      </footer>
    </main>
  );
}
