import type { Words } from '@comity/words';
import type { ComponentChildren } from 'preact';
import { PlainText } from '../plain-text.tsx';

/** Text of people: its lines are kept, and it cannot turn the page about; null where there is none. */
export const said = (words: Words, text: unknown): ComponentChildren =>
  typeof text === 'string' && text.trim() !== '' ? <PlainText words={words} text={text} /> : null;
