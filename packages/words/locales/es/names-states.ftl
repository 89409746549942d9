### Español: drafted by machine, not yet reviewed by a native lawyer.
### Jurisdictions that are not called as the runtime's regions (CLDR) are.

name-state_HKG = Hong Kong
name-state_MAC = Macao
name-state_PSE = Estado de Palestina
name-state_COD = República Democrática del Congo
name-state_COG = República del Congo
name-state_FSM = Estados Federados de Micronesia
name-state_MAF = San Martín
name-state_SXM = Sint Maarten
name-state_VAT = Santa Sede
name-state_VGB = Islas Vírgenes Británicas
name-state_VIR = Islas Vírgenes de los Estados Unidos
