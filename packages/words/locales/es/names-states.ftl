### Español: drafted by machine, not yet reviewed by a native lawyer.
### Jurisdictions that are not called as the runtime's regions (CLDR) are.

name-state_HKG = Hong Kong
name-state_MAC = Macao
name-state_PSE = Estado de Palestina
name-state_COD = República Democrática del Congo
name-state_COG = República del Congo
