### Français: drafted by machine, not yet reviewed by a native lawyer.
### Jurisdictions that are not called as the runtime's regions (CLDR) are.

name-state_HKG = Hong Kong
name-state_MAC = Macao
name-state_COD = République démocratique du Congo
name-state_COG = République du Congo
name-state_FSM = États fédérés de Micronésie
name-state_PSE = État de Palestine
name-state_MAF = Saint-Martin
name-state_SXM = Saint-Martin (partie néerlandaise)
name-state_VAT = Saint-Siège
name-state_VGB = Îles Vierges britanniques
name-state_VIR = Îles Vierges américaines
