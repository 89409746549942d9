### Français: drafted by machine, not yet reviewed by a native lawyer.

sign-in_title = Se connecter
sign-in_to = Bureau : { $state }
sign-in_signed-out = Vous êtes déconnecté. Rien de votre travail ne reste dans ce navigateur.
sign-in_training-title = Se connecter comme agent du réseau d’entraînement
sign-in_training-hint = Ces agents n’existent que pour l’entraînement. Un clic vous connecte, sans mot de passe.
sign-in_password-title = Avec mot de passe et code
sign-in_user-name = Nom d’utilisateur
sign-in_password = Mot de passe
sign-in_code = Code de votre application d’authentification
sign-in_code-hint = Six chiffres, nouveaux toutes les 30 secondes.
sign-in_button = Se connecter
sign-in_passkey-title = Avec une clé d’accès
sign-in_passkey-hint = Votre appareil ou clé de sécurité demande votre doigt, votre visage ou votre code PIN.
sign-in_passkey-button = Se connecter avec une clé d’accès
sign-in_provider-title = Le compte de votre ministère
sign-in_provider-hint = Vous vous connectez là où votre ministère le fait, et revenez ici.
sign-in_provider-link = Aller à la connexion de votre ministère
sign-in_passkey-failed = La clé d’accès n’a pas fonctionné. Réessayez, ou connectez-vous avec mot de passe et code.
sign-in_user-name-missing = Indiquez votre nom d’utilisateur
sign-in_password-missing = Indiquez votre mot de passe
sign-in_code-missing = Indiquez le code de votre application d’authentification
sign-in_failed = Le nom d’utilisateur, le mot de passe ou le code n’est pas exact
sign-in_failed-next = Les codes changent toutes les 30 secondes : attendez le suivant et vérifiez l’heure de votre appareil.

role_duty-officer = Agent de permanence
role_prosecutor = Procureur
role_ministry-lawyer = Juriste du ministère
role_supervisor = Responsable
role_administrator = Administrateur
role_case-system = Système de dossiers de l’État
