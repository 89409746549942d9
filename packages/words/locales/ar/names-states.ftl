### العربية: drafted by machine, not yet reviewed by a native lawyer.
### Jurisdictions that are not called as the runtime's regions (CLDR) are.

name-state_HKG = هونغ كونغ
name-state_MAC = ماكاو
name-state_PSE = دولة فلسطين
