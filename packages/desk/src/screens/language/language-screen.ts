import { localPath, notFound, type OpenScreen, redirect, speaks } from '../../http/screen.ts';

/** Keeps the language that the reader chose: in this browser, and with the officer once signed in. */
export const languageScreen: OpenScreen = {
  name: 'language',
  access: 'anyone',
  method: 'POST',
  path: '/language',
  async handle({ form, languages, session, service }) {
    const language = form.one('language');
    if (!languages.includes(language)) return notFound();
    if (session !== undefined) await service.identity.keepLanguage(session, language);
    return speaks(language, redirect(localPath(form.one('next'))));
  },
};
