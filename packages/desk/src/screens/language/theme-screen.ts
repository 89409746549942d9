import { THEMES } from '@comity/design';
import { localPath, notFound, type OpenScreen, redirect, shines } from '../../http/screen.ts';

/** Keeps day, night or as the machine has it, in this browser. */
export const themeScreen: OpenScreen = {
  name: 'theme',
  access: 'anyone',
  method: 'POST',
  path: '/theme',
  async handle({ form }) {
    const theme = THEMES.find((one) => one === form.one('theme'));
    return theme === undefined ? notFound() : shines(theme, redirect(localPath(form.one('next'))));
  },
};
