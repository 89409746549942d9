/** Words of signing in and out. */
export const screensSignIn = {
  'sign-in.title': 'Sign in',
  'sign-in.to': 'The desk of {state}',
  'sign-in.signed-out': 'You are signed out. Nothing of your work stays in this browser.',
  'sign-in.training-title': 'Sign in as an officer of the training network',
  'sign-in.training-hint':
    'These officers exist for training only. One click signs you in, without a password.',
  'sign-in.as': 'Sign in as {name}',
  'sign-in.password-title': 'With password and code',
  'sign-in.user-name': 'User name',
  'sign-in.password': 'Password',
  'sign-in.code': 'Code of your authenticator',
  'sign-in.code-hint': 'Six digits, new every 30 seconds.',
  'sign-in.button': 'Sign in',
  'sign-in.passkey-title': 'With a passkey',
  'sign-in.passkey-hint': 'Your device or security key asks for your finger, face or PIN.',
  'sign-in.passkey-button': 'Sign in with a passkey',
  'sign-in.passkey-failed':
    'The passkey did not work. Try it again, or sign in with password and code.',
  'sign-in.user-name-missing': 'Give your user name',
  'sign-in.password-missing': 'Give your password',
  'sign-in.code-missing': 'Give the code of your authenticator',
  'sign-in.failed': 'The user name, the password or the code is not right',
  'sign-in.failed-next':
    'Codes change every 30 seconds: wait for a new one and check the clock of your device.',
  'role.duty-officer': 'Duty officer',
  'role.prosecutor': 'Prosecutor',
  'role.ministry-lawyer': 'Ministry lawyer',
  'role.supervisor': 'Supervisor',
  'role.administrator': 'Administrator',
} as const;
