import { offerChoosers } from 'comity-choosers';

/** What the desk's own script does for these pages: fields to type into beside long lists. */
export const enhance = (page: Document): void => offerChoosers(page);
