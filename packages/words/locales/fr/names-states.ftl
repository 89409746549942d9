### Français: drafted by machine, not yet reviewed by a native lawyer.
### Jurisdictions that are not called as the runtime's regions (CLDR) are.

name-state_HKG = Hong Kong
name-state_MAC = Macao
name-state_PSE = État de Palestine
name-state_COD = République démocratique du Congo
name-state_COG = République du Congo
