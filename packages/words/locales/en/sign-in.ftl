### Words of signing in and out.

sign-in_title = Sign in
sign-in_to = The desk of { $state }
sign-in_signed-out = You are signed out. Nothing of your work stays in this browser.
sign-in_training-title = Sign in as an officer of the training network
sign-in_training-hint = These officers exist for training only. One click signs you in, without a password.
sign-in_password-title = With password and code
sign-in_user-name = User name
sign-in_password = Password
sign-in_code = Code of your authenticator
sign-in_code-hint = Six digits, new every 30 seconds.
sign-in_button = Sign in
sign-in_passkey-title = With a passkey
sign-in_passkey-hint = Your device or security key asks for your finger, face or PIN.
sign-in_passkey-button = Sign in with a passkey
sign-in_provider-title = Your ministry’s account
sign-in_provider-hint = You sign in where your ministry does, and come back here.
sign-in_provider-link = Go to the sign-in of your ministry
sign-in_passkey-failed = The passkey did not work. Try it again, or sign in with password and code.
sign-in_user-name-missing = Give your user name
sign-in_password-missing = Give your password
sign-in_code-missing = Give the code of your authenticator
sign-in_failed = The user name, the password or the code is not right
sign-in_failed-next = Codes change every 30 seconds: wait for a new one and check the clock of your device.

role_duty-officer = Duty officer
role_prosecutor = Prosecutor
role_ministry-lawyer = Ministry lawyer
role_supervisor = Supervisor
role_administrator = Administrator
role_case-system = Case system of the State
