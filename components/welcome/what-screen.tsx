import { useWords } from '../desk-context';
import { Icon } from '../icons';
import { levelStyles } from '../levels';

const before = 'What a turnout at the forum! Polls close at ten, so please ';
const marked = 'vote for the Harbour Party';
const after = '. See you next month.';

/** What it does, with a picture of it that is no picture: the same marks as in a page. */
export function WhatScreen() {
  const t = useWords();
  const { icon, word } = levelStyles.stop;
  return (
    <>
      <p class="lead">{t('welcomeWhatLead')}</p>
      <figure>
        <p class="post" lang="en-GB">
          {before}
          <mark data-level="stop">{marked}</mark>
          {after}
        </p>
        <figcaption>
          <span class="level-word" data-level="stop">
            <Icon name={icon} />
            {t(word)}
          </span>
          {t('welcomeWhatExample')}
        </figcaption>
      </figure>
      <ul class="points">
        <li>{t('welcomeWhatOne')}</li>
        <li>{t('welcomeWhatTwo')}</li>
        <li>{t('welcomeWhatThree')}</li>
      </ul>
    </>
  );
}
