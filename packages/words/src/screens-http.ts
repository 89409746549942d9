/** Words of the pages that the web framework itself shows. */
export const screensHttp = {
  'nav.work': 'Work list',
  'nav.new-request': 'New request',
  'nav.drafts': 'Drafts',
  'nav.law': 'Law',
  'nav.directory': 'Directory',
  'http.to-work-list': 'Go to the work list',
  'http.not-found.title': 'There is no such page here',
  'http.not-found.text':
    'The address is wrong, or what it names is not kept by your authority. Check the address, or look in the work list.',
  'http.broken.title': 'This page could not be made',
  'http.broken.text':
    'The fault is on our side and is on record. Nothing was sent. Go back, check whether your last step was kept, and try it again.',
  'http.broken.reference': 'Reference for your administrator:',
  'http.too-large.title': 'That is more text than fits',
  'http.too-large.field':
    'The field “{field}” has {size} characters; at most {limit} fit. Nothing was kept or sent.',
  'field.reasons': 'Reasons',
  'field.remarks': 'Remarks',
  'field.text': 'Message',
  'field.why': 'Why',
  'field.preserved': 'What is kept',
  'field.legalBasis': 'Provision of your law',
  'field.resources': 'What is put on it',
  'field.questions': 'Question',
  'field.answer': 'Answer',
  'field.ground': 'Another ground',
  'field.consultation': 'How you consulted',
  'field.remark': 'What you find',
  'field.conduct': 'Conduct',
  'field.user-name': 'User name',
  'field.password': 'Password',
  'http.too-large.whole':
    'The form has {size} KiB; at most {limit} KiB fit. Nothing was kept or sent.',
  'http.too-large.fields': 'The form has more than {limit} fields. Nothing was kept or sent.',
  'http.too-large.back':
    'Your browser still holds what you typed: use its Back button, shorten the text, and send again. Long material belongs in an attachment.',
  'http.too-large.link': 'Back to the form',
  'http.session-ended.title': 'Your session has ended; what you typed is kept',
  'http.session-ended.text':
    'Sign in again in a new tab and leave this page open. Then come back here and send. Nothing has been sent so far.',
  'http.session-ended.sign-in': 'Sign in (opens a new tab)',
  'http.session-ended.again': 'Send what I typed',
  'http.stale-form.title': 'You signed in again since this form was opened',
  'http.stale-form.text':
    'What you typed is kept and nothing has been sent. Go on if you sent this form yourself.',
  'http.stale-form.again': 'Go on with what I typed',
  'http.foreign-form.title': 'This form did not come from Comity',
  'http.foreign-form.text':
    'Nothing was done. Open the page again from the work list and repeat the step there.',
} as const;
