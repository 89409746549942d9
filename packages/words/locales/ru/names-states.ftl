### Русский: drafted by machine, not yet reviewed by a native lawyer.
### Jurisdictions that are not called as the runtime's regions (CLDR) are.

name-state_HKG = Гонконг
name-state_MAC = Макао
name-state_PSE = Государство Палестина
name-state_COD = Демократическая Республика Конго
name-state_COG = Республика Конго
